const TITLES: Readonly<Record<string, string>> = {
  textbook: 'Textbook',
  torch: 'PyTorch',
  transformers: 'Transformers',
  keras: 'Keras',
  optax: 'Optax',
  timm: 'timm',
  paddle: 'Paddle',
  fastai: 'fastai',
  deepspeed: 'DeepSpeed',
  caffe: 'Caffe',
  combine: 'Combinations'
};

/** How a library calls itself; English, and key of a translation. */
export function libraryTitle(library: string): string {
  return TITLES[library] ?? library;
}
