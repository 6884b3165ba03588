"""Teaches the language model of monitor/targets/language.py: python -m tests.learning_language --base FOLDER [--check].

It is taught what tests/learning.py fits weights to: every choice that is made in reading the labelled passages, the plain
sentences and the whole documents. FOLDER holds model.safetensors and vocab.txt of all-MiniLM-L6-v2 (22 million numbers,
Apache-2.0). What the model knew of words before stays as it was (the embeddings); all else may change (AdamW). The result
is written in whole numbers of eight bits, a scale a column, to language.npz.

--check teaches it four fifths of the passages, and prints how well it chooses in the rest, alone and beside the weights.
A round takes about ten minutes on two cores. The one that ships was taught five rounds, and then on, with --on and another
seed each time: three, three, five after the passages hand_26 to hand_55 had come, and four after hand_57 to hand_67,
three after hand_69 to hand_80, and three after hand_82 and hand_84, when it was first asked when commitments are to be kept and what is
said beside figures. What ships is the mean of what it was before and after these (--mean), which chose better than either: with the
later one alone some of the passages kept apart were read worse than before.
jax is needed besides what the tests need: pip install jax.
"""

from __future__ import annotations

import argparse
import json
import random
import struct
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy

from db.measures import MEASURES
from monitor.targets import language, weighing
from monitor.targets.clauses import sentences_of
from monitor.targets.language import KINDS, LONGEST, MODEL, NO, SCALE, WAYS, Passage, Vocabulary
from tests import plain
from tests.accuracy import load_passages
from tests.learning import (
    Choice,
    Labels,
    blocks_of,
    blocks_of_document,
    choices_of,
    documents,
    files,
    fit,
    material,
    without_rules,
)

try:
    import jax
    import jax.numpy as jnp
except ImportError:
    sys.exit("The language model is taught with jax, which is not installed. Install it with: pip install jax")

LIGHTLY: Final = 0.3  # how much a plain sentence counts beside a labelled passage
WHOLE: Final = 1.5  # how much a sentence of a whole document counts beside one of a passage
A_ROUND: Final = 1600  # plain sentences drawn for each round
ROUNDS: Final = 6.0
STEP: Final = 1.5e-4
STEP_ON: Final = 0.9e-4
TOGETHER: Final = 24  # passages in one step
ASKED: Final = 200  # choices in one step, at most
OPTIONS: Final = 10  # periods to choose from, at most
LENGTHS: Final = (24, 40, 64, 100, LONGEST + 2)
POINTED: Final = 64
MASK: Final = 103  # stands for a word left out; pieces above it are words
COVERED: Final = 0.05  # how many words are left out in learning
SAID: Final = 160  # stretches of text in one step, at most, of which it's known what they say without figures
PROMISED: Final = 1.5  # how much what is said without a figure counts beside that most words say no such thing
KEPT: Final = ("word", "position", "kind")  # what is not taught further

Params = dict[str, Any]


@dataclass(frozen=True)
class Said:
    """A stretch of a text, and what is known of what it says without figures."""

    low: int  # its first piece, and the one after its last
    high: int
    measures: Mapping[str, bool]  # of which it says something, or nothing; of others it is not known
    weight: float
    basis: str = ""
    way: str = ""


@dataclass(frozen=True)
class Taught:
    """One text as the model hears it at once, and the choices made in it, each with its place."""

    pieces: Sequence[int]
    names: Sequence[int]
    periods: Sequence[tuple[int, str]]
    choices: Sequence[tuple[int, Choice]]
    said: Sequence[Said]


# --- The texts --------------------------------------------------------------------------------------------------------


def texts_of(blocks: Iterable[Labels], vocabulary: Vocabulary, weight: float = 1.0) -> Iterator[Taught]:
    """Blocks of text, cut where the model would cut them."""
    for block in blocks:
        passage = vocabulary.passage(block.text, block.sentences, block.above)
        parts = language.parts_of(len(passage.pieces))
        for low, high in parts:
            here = partial(language.part_at, parts)
            placed = [
                (min(piece - low + 1, high - low + 1), replace(choice, weight=weight * choice.weight))
                for choice in block.choices
                if here(piece := language.piece_at(passage, choice.at)) == (low, high)
            ]
            said = [
                replace(s, low=max(1, s.low - low + 1), high=min(high - low, s.high - low) + 1)
                for s in _said(block, passage, weight * block.weight)
                if here((s.low + s.high) // 2) == (low, high)
            ]
            yield _taught(passage, low, high, placed, said, vocabulary)


def _said(block: Labels, passage: Passage, weight: float) -> Iterator[Said]:
    """What the sentences of a block say without figures, and its quotes, piece by piece."""
    unsure = block.unsure()
    labelled = block.commitments()
    for sentence in block.sentences:
        low, high = sentence.start, sentence.start + len(sentence.text)
        here = {label["measure"] for start, end, label in labelled if start < high and low < end}
        none = {measure: False for measure in MEASURES if measure not in here and measure not in unsure}
        yield Said(language.piece_at(passage, low), language.piece_at(passage, high - 1) + 1, none, weight)
    for start, end, label in labelled:
        if not label["doubtful"]:
            pieces = language.piece_at(passage, start), language.piece_at(passage, end - 1) + 1
            about = {label["measure"]: True}
            yield Said(*pieces, about, PROMISED * weight, label["basis"], label["direction"])


def _taught(
    passage: Passage,
    low: int,
    high: int,
    placed: list[tuple[int, Choice]],
    said: Sequence[Said],
    vocabulary: Vocabulary,
) -> Taught:
    periods = [(piece - low + 1, value) for piece, value in passage.periods if low <= piece < high]
    begin, end = vocabulary.numbers["[CLS]"], vocabulary.numbers["[SEP]"]
    pieces, names = [begin, *passage.pieces[low:high], end], [0, *passage.names[low:high], 0]
    return Taught(pieces, names, periods, placed, [s for s in said if s.low < s.high])


def steps_of(texts: Sequence[Taught], order: random.Random | None = None) -> list[dict[str, Any]]:
    """Texts of like length together, as arrays."""
    of_length: dict[int, list[Taught]] = defaultdict(list)
    for text in texts:
        of_length[next(n for n in LENGTHS if len(text.pieces) <= n)].append(text)
    groups: list[tuple[int, list[Taught]]] = []
    for length, some in of_length.items():
        if order is not None:
            order.shuffle(some)
        group: list[Taught] = []
        for text in some:
            if (
                len(group) == TOGETHER
                or sum(len(t.choices) for t in group) + len(text.choices) > ASKED
                or sum(len(t.said) for t in group) + len(text.said) > SAID
            ):
                groups.append((length, group))
                group = []
            group.append(text)
        groups.append((length, group))
    if order is not None:
        order.shuffle(groups)
    return [_arrays(length, group) for length, group in groups if group]


def _arrays(length: int, texts: Sequence[Taught]) -> dict[str, Any]:
    pieces = numpy.zeros((TOGETHER, length), numpy.int32)
    names = numpy.zeros((TOGETHER, length), numpy.int32)
    asked = [(row, piece, choice) for row, text in enumerate(texts) for piece, choice in text.choices][:ASKED]
    held: dict[str, Any] = {"pieces": pieces, "names": names, "choices": [choice for *_, choice in asked]}
    for row, text in enumerate(texts):
        pieces[row, : len(text.pieces)] = text.pieces
        names[row, : len(text.names)] = text.names
    held["row"], held["piece"] = numpy.zeros(ASKED, numpy.int32), numpy.zeros(ASKED, numpy.int32)
    held["weight"], held["right"] = numpy.zeros(ASKED, numpy.float32), numpy.zeros(ASKED, numpy.int32)
    held["possible"] = numpy.zeros((ASKED, _width()), bool)
    held["possible"][:, 0] = True  # so that what is empty has a sum
    held["timed"] = numpy.zeros((ASKED, OPTIONS, length), numpy.float32)  # the pieces that name each possible period
    held["untimed"] = numpy.zeros((ASKED, OPTIONS), bool)
    held["when"] = numpy.zeros((ASKED, OPTIONS), bool)
    held["is when"] = numpy.zeros(ASKED, bool)
    for at, (row, piece, choice) in enumerate(asked):
        held["row"][at], held["piece"][at] = row, piece
        if choice.task == "period":
            options = list(choice.options)[:OPTIONS]
            if choice.right not in options:
                continue
            held["is when"][at], held["right"][at] = True, options.index(choice.right)
            for number, option in enumerate(options):
                held["when"][at, number] = True
                held["untimed"][at, number] = option == NO
                for place, value in texts[row].periods:
                    held["timed"][at, number, place] += value == option
        else:
            options, right = outputs_of(choice)
            if right not in options:
                continue
            held["possible"][at, 0] = False
            held["possible"][at, options] = True
            held["right"][at] = right
        held["weight"][at] = choice.weight
    held["when"][~held["is when"], 0] = True
    return held | _arrays_said(length, texts)


def _arrays_said(length: int, texts: Sequence[Taught]) -> dict[str, Any]:
    count = len(MEASURES)
    held: dict[str, Any] = {name: numpy.zeros(SAID, numpy.int32) for name in ("said.row", "said.of")}
    held["said.in"] = numpy.zeros((SAID, length), bool)
    held["said.right"], held["said.weight"] = numpy.zeros((2, SAID, count), numpy.float32)
    for kind in ("basis", "way"):
        held[f"said.{kind}.weight"] = numpy.zeros(SAID, numpy.float32)
        held[f"said.{kind}"] = numpy.zeros(SAID, numpy.int32)
    every = [(row, said) for row, text in enumerate(texts) for said in text.said][:SAID]
    for at, (row, said) in enumerate(every):
        held["said.row"][at] = row
        held["said.in"][at, said.low : said.high] = True
        for measure, right in said.measures.items():
            number = list(MEASURES).index(measure)
            held["said.right"][at, number], held["said.weight"][at, number] = right, said.weight
            if right:
                held["said.of"][at], held["said.basis.weight"][at] = number, said.weight
                # A target whose label leaves out the way that it is to go teaches nothing of it.
                held["said.way.weight"][at] = said.weight if said.way or said.basis != "target" else 0
                held["said.basis"][at] = KINDS["basis"].index(said.basis)
                held["said.way"][at] = WAYS.index(said.way) if said.way in WAYS else 0
    held["said.in"][len(every) :, 0] = True  # so that what is empty has a sum
    return held


def _offset(task: str) -> int:
    order = list(KINDS)
    return sum(len(KINDS[t]) for t in order[: order.index(task)])


def _width() -> int:
    return sum(len(options) for options in KINDS.values()) + 1  # the last: that words commit to nothing, always 0


def outputs_of(choice: Choice) -> tuple[list[int], int]:
    """The outputs of the model between which a choice is, and the right one; -1 where that is none of them."""
    offset, kinds = _offset(choice.task), KINDS[choice.task]
    if choice.task == "commitment":
        measure = offset + kinds.index(choice.measure)
        nothing = _width() - 1
        return [measure, nothing], measure if choice.right == "yes" else nothing
    known = {option: offset + kinds.index(option) for option in choice.options if option in kinds}
    return list(known.values()), known.get(choice.right, -1)


# --- The model, as language.py has it, for many texts at once -----------------------------------------------------------


def begin(folder: Path) -> Params:
    """What the model knew before, by the names that language.py gives it, and outputs that know nothing yet."""
    kept = dict(_tensors(folder / "model.safetensors"))
    params: Params = {
        "word": kept["embeddings.word_embeddings.weight"],
        "position": kept["embeddings.position_embeddings.weight"][: LONGEST + 2],
        "kind": kept["embeddings.token_type_embeddings.weight"][0],
        "begin.gain": kept["embeddings.LayerNorm.weight"],
        "begin.bias": kept["embeddings.LayerNorm.bias"],
    }
    layer = 0
    while f"encoder.layer.{layer}.output.dense.weight" in kept:
        of, name = f"encoder.layer.{layer}.", f"{layer}."
        for ours, theirs in (
            ("say", "attention.output.dense"),
            ("widen", "intermediate.dense"),
            ("narrow", "output.dense"),
        ):
            params[name + ours] = kept[of + theirs + ".weight"].T
            params[name + ours + ".bias"] = kept[of + theirs + ".bias"]
        for ours, theirs in (("first", "attention.output.LayerNorm"), ("second", "output.LayerNorm")):
            params[name + ours + ".gain"] = kept[of + theirs + ".weight"]
            params[name + ours + ".bias"] = kept[of + theirs + ".bias"]
        attends = [of + f"attention.self.{part}" for part in ("query", "key", "value")]
        params[name + "attend"] = numpy.concatenate([kept[a + ".weight"] for a in attends]).T
        params[name + "attend.bias"] = numpy.concatenate([kept[a + ".bias"] for a in attends])
        layer += 1
    width = params["word"].shape[1]
    draw = numpy.random.default_rng(0).normal
    params["names"] = numpy.zeros((2 * len(KINDS["measure"]), width))
    params["out"], params["out.bias"] = draw(size=(width, width)) * 0.03, numpy.zeros(width)
    for task, kinds in KINDS.items():
        params[f"out.{task}"] = draw(size=(width, len(kinds))) * 0.02
        params[f"out.{task}.bias"] = numpy.zeros(len(kinds))
    for task in ("measure", "commitment", "period"):
        params[f"{task}.ask"], params[f"{task}.key"] = draw(size=(2, width, POINTED)) * 0.03
        params[f"{task}.absent"] = numpy.array(-1.0)
    params["period.none"] = draw(size=width) * 0.02
    params["said"], params["said.bias"] = draw(size=(width, len(MEASURES))) * 0.02, numpy.full(len(MEASURES), -9.0)
    params["way"], params["way.bias"] = draw(size=(width, len(WAYS))) * 0.02, numpy.zeros(len(WAYS))
    return {name: jnp.asarray(value, jnp.float32) for name, value in params.items()}


def taught_before() -> Params:
    """What language.npz knows."""
    model = language.shipped()
    if model is None:
        sys.exit(f"There is nothing to teach on: {MODEL} is missing. Leave --on out.")
    held = dict(model.of)
    held["word"] = held["word"] * held.pop("word" + SCALE)[:, None]
    return {name: jnp.asarray(value, jnp.float32) for name, value in held.items()}


def _tensors(path: Path) -> Iterator[tuple[str, Any]]:
    """The arrays of a file in the form of safetensors: eight bytes of length, a header in JSON, numbers."""
    body = path.read_bytes()
    (length,) = struct.unpack("<Q", body[:8])
    for name, of in json.loads(body[8 : 8 + length]).items():
        if name != "__metadata__" and of["dtype"] == "F32":
            low, high = (8 + length + at for at in of["data_offsets"])
            yield name, numpy.frombuffer(body[low:high], numpy.float32).reshape(of["shape"])


def _even(x: Any, gain: Any, bias: Any) -> Any:
    apart = x - x.mean(-1, keepdims=True)
    return apart / jnp.sqrt((apart * apart).mean(-1, keepdims=True) + 1e-12) * gain + bias


def _thinned(x: Any, key: Any) -> Any:
    """x with a tenth of its numbers left out, so that no single one is leant on."""
    return x if key is None else jnp.where(jax.random.bernoulli(key, 0.9, x.shape), x / 0.9, 0.0)


def run(params: Params, step: dict[str, Any], key: Any = None) -> tuple[Any, ...]:
    """For each choice all outputs, and those of its periods; for each stretch its measures, bases and ways."""
    keys = [None] * 20 if key is None else list(jax.random.split(key, 20))
    pieces, names = step["pieces"], step["names"]
    many, length = pieces.shape
    if key is not None:  # words are left out here and there, so that whole sentences aren't learnt by heart
        out = jax.random.bernoulli(keys.pop(), COVERED, pieces.shape) & (pieces > MASK)
        pieces = jnp.where(out, MASK, pieces)
    x = params["word"][pieces] + params["position"][:length] + params["kind"] + params["names"][names]
    x = _thinned(_even(x, params["begin.gain"], params["begin.bias"]), keys.pop())
    blank = jnp.where(step["pieces"] > 0, 0.0, -1e9)[:, None, None, :]
    layer = 0
    while f"{layer}.attend" in params:
        get = partial(lambda name, part: params[name + part], f"{layer}.")
        parts = (x @ get("attend") + get("attend.bias")).reshape(many, length, 3, 12, -1)
        near = jnp.einsum("bthd,bshd->bhts", parts[:, :, 0], parts[:, :, 1]) / numpy.sqrt(parts.shape[-1]) + blank
        heard = jnp.einsum("bhts,bshd->bthd", jax.nn.softmax(near, -1), parts[:, :, 2]).reshape(many, length, -1)
        heard = _thinned(heard @ get("say") + get("say.bias"), keys.pop())
        x = _even(x + heard, get("first.gain"), get("first.bias"))
        wide = jax.nn.gelu(x @ get("widen") + get("widen.bias"), approximate=True) @ get("narrow") + get("narrow.bias")
        x = _even(x + _thinned(wide, keys.pop()), get("second.gain"), get("second.bias"))
        layer += 1
    here, rows = x[step["row"], step["piece"]], x[step["row"]]

    def bend(here: Any) -> Any:
        return _thinned(jax.nn.gelu(here @ params["out"] + params["out.bias"], approximate=True), keys.pop())

    bent = bend(here)

    def points(task: str) -> Any:
        asked = here @ params[f"{task}.ask"]
        return jnp.exp(jnp.clip(jnp.einsum("cd,ctd->ct", asked, rows @ params[f"{task}.key"]) / 8, -15, 15))

    count = len(KINDS["measure"])
    named = jax.nn.one_hot(names % count, count)[step["row"]]
    outputs = []
    for task in KINDS:
        output = bent @ params[f"out.{task}"] + params[f"out.{task}.bias"]
        if task in ("measure", "commitment"):
            pointed = jnp.log(jnp.einsum("ctm,ct->cm", named, points(task)) + jnp.exp(params[f"{task}.absent"]))
            output = output + pointed.at[:, 0].set(0.0)
        outputs.append(output)
    outputs.append(jnp.zeros((len(here), 1)))
    when = jnp.log(jnp.einsum("ckt,ct->ck", step["timed"], points("period")) + jnp.exp(params["period.absent"]))
    when = jnp.where(step["untimed"], (here @ params["period.none"])[:, None], when)
    says = (x @ params["said"] + params["said.bias"])[step["said.row"]]
    says = jnp.where(step["said.in"][:, :, None], says, -1e9)
    of_one = jnp.take_along_axis(says, step["said.of"][:, None, None], 2)[:, :, 0]
    there = bend(jnp.einsum("st,std->sd", jax.nn.softmax(of_one, -1), x[step["said.row"]]))
    basis = there @ params["out.basis"] + params["out.basis.bias"]
    way = there @ params["way"] + params["way.bias"]
    return jnp.concatenate(outputs, 1), when, jax.nn.logsumexp(says, 1), basis, way


def loss(taught: Params, kept: Params, step: dict[str, Any], key: Any) -> Any:
    outputs, when, said, basis, way = run({**taught, **kept}, step, key)
    outputs = jax.nn.log_softmax(jnp.where(step["possible"], outputs, -1e9), -1)
    when = jax.nn.log_softmax(jnp.where(step["when"], when, -1e9), -1)
    right = step["right"][:, None]
    of_what = jnp.take_along_axis(outputs, right, 1)[:, 0]
    of_when = jnp.take_along_axis(when, jnp.minimum(right, OPTIONS - 1), 1)[:, 0]
    lost = -(jnp.where(step["is when"], of_when, of_what) * step["weight"]).sum()
    lost += ((jax.nn.softplus(said) - step["said.right"] * said) * step["said.weight"]).sum()
    for kind, output in (("basis", basis), ("way", way)):
        of_kind = jnp.take_along_axis(jax.nn.log_softmax(output, -1), step[f"said.{kind}"][:, None], 1)[:, 0]
        lost -= (of_kind * step[f"said.{kind}.weight"]).sum()
    return lost / 32


def teach(
    params: Params,
    texts: Sequence[Taught],
    lightly: Sequence[Taught],
    rounds: float = ROUNDS,
    seed: int = 0,
    step_size: float = STEP,
) -> Params:
    """The model after so many rounds over the texts; of those to be learnt lightly, some a round."""
    order = random.Random(seed)

    def a_round() -> list[dict[str, Any]]:
        return steps_of([*texts, *order.sample(lightly, min(A_ROUND, len(lightly)))], order)

    kept = {name: params[name] for name in KEPT}
    taught = {name: value for name, value in params.items() if name not in KEPT}
    moment = {name: jnp.zeros_like(value) for name, value in taught.items()}
    spread = dict(moment)
    old = {name for name in taught if name[0].isdigit() or name.startswith("begin")}
    total = int(len(a_round()) * rounds)

    @jax.jit
    def one(taught: Params, moment: Params, spread: Params, step: dict[str, Any], key: Any, turn: Any) -> Any:
        lost, slope = jax.value_and_grad(loss)(taught, kept, step, key)
        size = jnp.sqrt(sum(jnp.sum(s * s) for s in slope.values()))
        pace = step_size * jnp.minimum(turn / 60, 1.0) * jnp.maximum(0.0, 1 - turn / total)
        after: list[Params] = [{}, {}, {}]
        for name, value in taught.items():
            s = slope[name] * jnp.minimum(1.0, 1 / (size + 1e-9))
            m = 0.9 * moment[name] + 0.1 * s
            v = 0.99 * spread[name] + 0.01 * s * s
            move = m / (1 - 0.9**turn) / (jnp.sqrt(v / (1 - 0.99**turn)) + 1e-8) + 0.01 * value
            after[0][name] = value - pace * (1 if name in old else 10) * move
            after[1][name], after[2][name] = m, v
        return *after, lost

    key = jax.random.PRNGKey(seed)
    turn, since = 0, time.time()
    while turn < total:
        lost = 0.0
        for step in a_round():
            turn += 1
            key, now = jax.random.split(key)
            arrays = {name: value for name, value in step.items() if name != "choices"}
            taught, moment, spread, more = one(taught, moment, spread, arrays, now, float(turn))
            lost += float(more)
            if turn >= total:
                break
        print(f"step {turn} of {total}: {lost:.1f} lost, {time.time() - since:.0f} s", flush=True)
    return {**kept, **taught}


def shipped_form(params: Params, vocabulary: Vocabulary) -> dict[str, Any]:
    """The arrays of language.npz: large ones in whole numbers, a scale a column (of words, a row)."""
    kept: dict[str, Any] = {}
    for name, value in params.items():
        array = numpy.asarray(value, numpy.float32)
        if array.ndim < 2 or array.size < 20000:
            kept[name] = array
            continue
        axis = 1 if name == "word" else 0
        scale = numpy.abs(array).max(axis, keepdims=True) / 127 + 1e-12
        kept[name] = numpy.rint(array / scale).astype(numpy.int8)
        kept[name + SCALE] = (scale[:, 0] if name == "word" else scale[0]).astype(numpy.float32)
    words = sorted(vocabulary.numbers, key=vocabulary.numbers.__getitem__)
    kept["vocabulary"] = numpy.frombuffer("\n".join(words).encode(), numpy.uint8)
    return kept


# --- The program ------------------------------------------------------------------------------------------------------


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--on", action="store_true", help="teach on what language.npz knows, with smaller steps")
    parser.add_argument(
        "--mean", action="store_true", help="with --on: write the mean of what it knew and what it was taught"
    )
    parser.add_argument("--seed", type=int, default=0, help="another one for each time that it is taught on")
    parser.add_argument(
        "--check", action="store_true", help="learn from four fifths, measure on the rest; write nothing"
    )
    parser.add_argument("--also", nargs="*", type=Path, default=[], help="more labelled passages")
    parser.add_argument("--rounds", type=float, default=ROUNDS)
    chosen = parser.parse_args(arguments)
    jax.config.update("jax_compilation_cache_dir", str(Path.home() / ".cache" / "valvewatch-jax"))
    lines = (chosen.base / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    vocabulary = Vocabulary({word: number for number, word in enumerate(lines)})
    fresh, shaped = material(files())
    shaped += [passage for path in chosen.also for passage in load_passages(path)]
    order = list(range(len(fresh)))
    random.Random(3).shuffle(order)
    apart = set(order[::5]) if chosen.check else set()
    made = [blocks_of(passage) for passage in fresh]
    texts = [t for at, some in enumerate(made) if at not in apart for t in texts_of(some, vocabulary)]
    texts += [t for passage in shaped for t in texts_of(blocks_of(passage), vocabulary)]
    for document in documents():
        told = blocks_of_document(document)
        for some in (told, [replace(block, above="") for block in told]):  # not every format keeps the heading
            texts += texts_of(some, vocabulary, WHOLE / 2)
    seed = 11 + chosen.seed
    light = [*plain.said_freely(4, seed=seed), *plain.passages(1, seed=seed)]
    lightly = [t for passage in light for t in texts_of(blocks_of(passage, LIGHTLY), vocabulary)]
    print(f"{len(texts)} texts, {sum(len(t.pieces) for t in texts)} pieces", flush=True)
    begun, step = (taught_before(), STEP_ON) if chosen.on else (begin(chosen.base), STEP)
    params = teach(begun, texts, lightly, chosen.rounds, chosen.seed, step)
    if chosen.on and chosen.mean:
        params = {name: (value + begun[name]) / 2 for name, value in params.items()}
    if not chosen.check:
        numpy.savez_compressed(MODEL, **shipped_form(params, vocabulary))
        print(f"written to {MODEL}: {MODEL.stat().st_size / 1e6:.1f} MB")
        return
    choices = [[c for block in some for c in block.choices] for some in made]
    held = [choices[at] for at in sorted(apart)]
    _compare(params, vocabulary, held, [c for at, some in enumerate(choices) if at not in apart for c in some], shaped)


def _compare(
    params: Params,
    vocabulary: Vocabulary,
    held: Sequence[Sequence[Choice]],
    learnt: list[Choice],
    shaped: Sequence[Any],
) -> None:
    """Prints how often the right option has most weight: by the weights alone, with the model in several shares, by it alone."""
    weights = fit([*learnt, *(without_rules(c) for passage in shaped for c in choices_of(passage))])
    model = language.model_of(shipped_form(params, vocabulary))
    shares = (0.0, 0.3, 0.6, 0.9, 1.2, 1.5, 2.0, 50.0)
    right: dict[str, list[int]] = defaultdict(lambda: [0] * len(shares))
    count: dict[str, int] = defaultdict(int)
    for choices in held:
        for choice in choices:
            heard = (
                weighing.Weights(weights.of, model).hearing(choice.text, sentences_of(choice.text), choice.above).heard
            )
            assert heard is not None
            speaks = heard.speaks(choice.task, choice.options, choice.at, choice.measure)
            sums = weights.sums(choice.task, choice.options, choice.shared)
            count[choice.task] += 1
            for number, share in enumerate(shares):
                best = max(sums, key=lambda option: sums[option] + share * speaks.get(option, 0.0))
                right[choice.task][number] += best == choice.right
    for task, rights in right.items():
        print(
            f"{task:10} {count[task]:5}",
            *(f"{s:g}: {r / count[task]:.4f}" for s, r in zip(shares, rights, strict=True)),
        )


if __name__ == "__main__":
    main()
