import type { ScheduleSpec } from './spec';

/** A recipe that many people train with. */
export interface Preset {
  /** English, and key of a translation. */
  readonly title: string;
  /** Where the recipe is from. */
  readonly source: string;
  readonly numSteps: number;
  readonly spec: ScheduleSpec;
}

/** Steps are epochs where the recipe counts epochs, else optimizer steps. */
export const PRESETS: readonly Preset[] = [
  {
    title: 'ResNet on ImageNet, 90 epochs',
    source: 'He et al. 2015, and pytorch/examples imagenet: 0.1, divided by 10 every 30 epochs',
    numSteps: 90,
    spec: { library: 'torch', name: 'StepLR', params: { lr: 0.1, step_size: 30, gamma: 0.1 } }
  },
  {
    title: 'BERT fine-tuning',
    source:
      'Devlin et al. 2018, and run_classifier.py of google-research/bert: linear decay, 10\u00a0% warm-up; 3 epochs, here of 1,000 steps',
    numSteps: 3000,
    spec: {
      library: 'transformers',
      name: 'linear',
      params: { lr: 2e-5, num_warmup_steps: 300, num_training_steps: 3000 }
    }
  },
  {
    title: 'GPT-3 pre-training, cosine',
    source:
      'Brown et al. 2020: 6e-4 for the 125M model, warm-up over 375M of 260B tokens, cosine to 10\u00a0%; here in 10,000 steps',
    numSteps: 10_000,
    spec: {
      library: 'transformers',
      name: 'cosine_with_min_lr',
      params: {
        lr: 6e-4,
        num_warmup_steps: 14,
        num_training_steps: 10_000,
        min_lr_rate: 0.1,
        min_lr: null,
        num_cycles: 0.5
      }
    }
  },
  {
    title: 'Pre-training with warm-up, stable, decay (WSD)',
    source:
      'Hu et al. 2024, MiniCPM: 0.01, and the last tenth of the steps decays; here as 1\u00a0−\u00a0√ to 0 after Hägele et al. 2024, in MiniCPM exponentially',
    numSteps: 10_000,
    spec: {
      library: 'transformers',
      name: 'warmup_stable_decay',
      params: {
        lr: 0.01,
        num_decay_steps: 1000,
        num_warmup_steps: 100,
        num_stable_steps: 8900,
        num_training_steps: null,
        warmup_type: 'linear',
        decay_type: '1-sqrt',
        min_lr_ratio: 0,
        num_cycles: 0.5
      }
    }
  },
  {
    title: 'ViT and DeiT, 300 epochs',
    source:
      'Touvron et al. 2020, main.py of facebookresearch/deit with timm: 5e-4 for a batch of 512, cosine to 1e-5, 5 epochs of warm-up from 1e-6',
    numSteps: 300,
    spec: {
      library: 'timm',
      name: 'CosineLRScheduler',
      params: {
        lr: 5e-4,
        t_initial: 300,
        warmup_t: 5,
        warmup_lr_init: 1e-6,
        warmup_prefix: false,
        lr_min: 1e-5,
        cycle_mul: 1,
        cycle_decay: 1,
        cycle_limit: 1,
        k_decay: 1
      }
    }
  },
  {
    title: 'Transformer (Noam)',
    source: 'Vaswani et al. 2017: d_model 512, 4,000 steps of warm-up',
    numSteps: 20_000,
    spec: {
      library: 'paddle',
      name: 'NoamDecay',
      params: { d_model: 512, warmup_steps: 4000, learning_rate: 1 }
    }
  },
  {
    title: 'Stochastic weight averaging (SWA)',
    source:
      'torch.optim.swa_utils documentation: cosine of 300 epochs, from epoch 160 on SWALR at 0.05; the base rate 0.1 of timgaripov/swa',
    numSteps: 300,
    spec: {
      library: 'torch',
      name: 'SequentialLR',
      params: {
        lr: 0.1,
        milestones: [160],
        schedulers: [
          { library: 'torch', name: 'CosineAnnealingLR', params: { T_max: 300, eta_min: 0 } },
          {
            library: 'torch',
            name: 'SWALR',
            params: { swa_lr: 0.05, anneal_epochs: 10, anneal_strategy: 'cos' }
          }
        ]
      }
    }
  },
  {
    title: 'SGDR, warm restarts',
    source:
      'Loshchilov & Hutter 2016, and SGDR_WRNs.py of loshchil/SGDR: 0.05, T_0 = 10 epochs, doubled at each restart',
    numSteps: 150,
    spec: {
      library: 'torch',
      name: 'CosineAnnealingWarmRestarts',
      params: { lr: 0.05, T_0: 10, T_mult: 2, eta_min: 0 }
    }
  }
];
