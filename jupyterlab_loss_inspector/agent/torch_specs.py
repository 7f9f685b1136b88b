"""What a scheduler of torch or transformers was made with: the parameters of its constructor, from what it keeps."""

import functools
import types

from .attributes import instance_names
from .modules import library, type_name

SAME = {
    "StepLR": ("step_size", "gamma"),
    "ConstantLR": ("factor", "total_iters"),
    "LinearLR": ("start_factor", "end_factor", "total_iters"),
    "ExponentialLR": ("gamma",),
    "PolynomialLR": ("total_iters", "power"),
    "CosineAnnealingLR": ("T_max", "eta_min"),
    "CosineAnnealingWarmRestarts": ("T_0", "T_mult", "eta_min"),
}
PLATEAU = ("factor", "patience", "mode", "threshold", "threshold_mode", "cooldown", "eps")
GREEDY = (*PLATEAU, "warmup", "smooth", "window_size")
HUGGING_FACE = {
    "_get_constant_lambda": "constant",
    "_get_constant_schedule_with_warmup_lr_lambda": "constant_with_warmup",
    "_get_linear_schedule_with_warmup_lr_lambda": "linear",
    "_get_cosine_schedule_with_warmup_lr_lambda": "cosine",
    "_get_cosine_with_hard_restarts_schedule_with_warmup_lr_lambda": "cosine_with_restarts",
    "_get_polynomial_decay_schedule_with_warmup_lr_lambda": "polynomial",
    "_get_inverse_sqrt_schedule_lr_lambda": "inverse_sqrt",
    "_get_cosine_with_min_lr_schedule_with_warmup_lr_rate_lambda": "cosine_warmup_with_min_lr",
    "_get_wsd_scheduler_lambda": "warmup_stable_decay",
}


def spec_of(cls, held, group, index):
    """The spec of a scheduler on one of its parameter groups; None where it is made of code, or is nobody's we know."""
    if cls is library("transformers.optimization", "GreedyLR"):
        return greedy(held, index)
    if cls is library("torch.optim.lr_scheduler", "LambdaLR"):
        return hugging_face(held, index)
    if cls is library("torch.optim.lr_scheduler", "ReduceLROnPlateau"):
        return plateau(held, group, index)
    params = torch_params(cls, held, group, index)
    return params and {"library": "torch", "name": type_name(cls), "params": {"lr": base_rate(held, index), **params}}


def base_rate(held, index):
    """The rate of the optimizer as the first scheduler found it: a OneCycleLR behind it overwrites that of the group."""
    parts = held.get("_schedulers")
    return base_rate(instance_names(parts[0]), index) if parts else float(held["base_lrs"][index])


def torch_params(cls, held, group, index):
    """The parameters without the rate, which belongs to the optimizer."""
    name = type_name(cls)
    module = "torch.optim.swa_utils" if name == "SWALR" else "torch.optim.lr_scheduler"
    if cls is not library(module, name):
        return None
    if name in SAME:
        return {key: held[key] for key in SAME[name]}
    return OTHER[name](held, group, index) if name in OTHER else None


def multi_step(held, group, index):
    return {"milestones": sorted(held["milestones"].elements()), "gamma": held["gamma"]}


def swa(held, group, index):
    return {
        "swa_lr": float(group["swa_lr"]),
        "anneal_epochs": held["anneal_epochs"],
        "anneal_strategy": held["_anneal_strategy"],
    }


def cyclic(held, group, index):
    up = held["total_size"] * held["step_ratio"]
    down = held["total_size"] - up
    if held["_scale_fn_custom"] is not None:
        return None
    cycles = held["cycle_momentum"]
    return {
        "base_lr": float(held["base_lrs"][index]),
        "max_lr": float(held["max_lrs"][index]),
        "step_size_up": whole(up),
        "step_size_down": None if tidy(down) == tidy(up) else whole(down),
        "mode": held["mode"],
        "gamma": held["gamma"],
        "cycle_momentum": cycles,
        "base_momentum": held["base_momentums"][index] if cycles else 0.8,
        "max_momentum": held["max_momentums"][index] if cycles else 0.9,
    }


def one_cycle(held, group, index):
    phases, total = held["_schedule_phases"], held["total_steps"]
    cycles = held["cycle_momentum"]
    highest, first = float(group["max_lr"]), float(group["initial_lr"])
    return {
        "max_lr": highest,
        "total_steps": total,
        "epochs": None,
        "steps_per_epoch": None,
        "pct_start": tidy((phases[0]["end_step"] + 1) / total),
        "anneal_strategy": held["_anneal_func_type"],
        "div_factor": tidy(highest / first),
        "final_div_factor": tidy(first / float(group["min_lr"])),
        "three_phase": len(phases) == 3,
        "cycle_momentum": cycles,
        "base_momentum": group["base_momentum"] if cycles else 0.85,
        "max_momentum": group["max_momentum"] if cycles else 0.95,
    }


def composite(held, group, index):
    inner = []
    for part in held["_schedulers"]:
        params = torch_params(type(part), instance_names(part), group, index)
        if params is None:
            return None
        inner.append({"library": "torch", "name": type_name(type(part)), "params": params})
    return {"schedulers": inner}


def sequential(held, group, index):
    parts = composite(held, group, index)
    return parts and {"milestones": list(held["_milestones"]), **parts}


OTHER = {
    "MultiStepLR": multi_step,
    "SWALR": swa,
    "CyclicLR": cyclic,
    "OneCycleLR": one_cycle,
    "SequentialLR": sequential,
    "ChainedScheduler": composite,
}


def plateau(held, group, index):
    params = {key: held[key] for key in PLATEAU}
    params.update(lr=float(group["lr"]), min_lr=float(held["min_lrs"][index]))
    return {"library": "torch", "name": "ReduceLROnPlateau", "params": params}


def greedy(held, index):
    params = {key: held[key] for key in GREEDY}
    params.update(lr=float(held["_init_lrs"][index]), reset_start=held["reset_start_original"])
    params.update(min_lr=float(held["min_lrs"][index]), max_lr=float(held["max_lrs"][index]))
    return {"library": "transformers", "name": "greedy", "params": params}


def hugging_face(held, index):
    """The schedules of `get_scheduler` are LambdaLRs of functions that tell themselves."""
    function = held["lr_lambdas"][index]
    partial = type(function) is functools.partial
    inner = function.func if partial else function
    if type(inner) is not types.FunctionType or inner.__module__ != "transformers.optimization":
        return None
    given = dict(function.keywords) if partial else {}
    name = HUGGING_FACE.get(inner.__name__)
    if name == "cosine" and "min_lr_rate" in given:
        name = "cosine_with_min_lr"
    given.pop("lr_init", None)
    if name in ("cosine_with_min_lr", "cosine_warmup_with_min_lr"):
        given["min_lr"] = None
    if name == "warmup_stable_decay":
        given["num_training_steps"] = None
    return name and {"library": "transformers", "name": name, "params": {"lr": base_rate(held, index), **given}}


def tidy(number):
    """Without what rounding has left in the last digits."""
    return float("%.12g" % number)


def whole(number):
    """As an int where it is one."""
    number = tidy(number)
    return int(number) if number.is_integer() else number
