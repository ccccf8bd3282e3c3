"""Make the built-in speech model: speak, train, convert, check, write.

    python resources/training/speech/build.py [--work FOLDER] [--threads N]

Speech and checkpoints are kept in the work folder, so that a run that was stopped goes on where it
was. Fails, and changes nothing in the repository, when the model misses what it must reach.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

# Waiting threads that spin make training ten times slower on a busy machine; read when torch loads.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("GOMP_SPINCOUNT", "0")

import check
import corpus
import held_out
import manifest
import texts
import tokens
import torch
import voices
from batches import BatchMaker
from convert import FILES, convert
from model import Size, SpeechModel
from recordings import write_recordings
from train import Course, Trainer

if TYPE_CHECKING:
    from check import Recording, Score

REPOSITORY = Path(__file__).parents[3]
MODEL_FOLDER = REPOSITORY / "resources" / "models" / "speech"
PROGRAMS = ("espeak-ng", "flite", "festival")


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that decides what comes out, but for the order in which threads add up."""

    seed: int = 3
    utterances: int = 16_400
    training_seed: int = 7
    further_utterances: int = 13_000
    further_seed: int = 11
    held_out_seed: int = 2_000
    familiar_seed: int = 4_000
    quiet_clips: int = 60
    size: Size = field(default_factory=Size)
    course: Course = field(default_factory=lambda: Course(steps=5_260, full_steps=90))


MADE_BY = (
    "resources/training/speech/build.py, seed {recipe.seed}: {spoken} utterances of synthetic"
    " speech ({hours:.1f} hours) from espeak-ng 1.51 ({variants} voice variants in 7 "
    "accents), flite 2.2 (kal, kal16, awb, slt) and festival 2.5 (kal, ked, slt hts), varied "
    "in speed (110 to 245 words a minute), pitch, vocal tract length, loudness, noise, echo, "
    "bandwidth and codec (opus, mp3, 8 kHz); {recipe.course.steps} steps of "
    "{recipe.course.batch} clips and {recipe.course.full_steps} steps on full windows with "
    "torch 2.13.0; converted with ctranslate2 4.8.5. Held-out figures: voices ({others} "
    "espeak-ng variants, the accent en-gb-x-gbclan, flite rms), speeds (103 to 252), codecs "
    "and noises that were not trained with. No recording of a person was used."
)


def trained(recipe: Recipe, work: Path, spoken: corpus.Corpus) -> SpeechModel:
    """Train the model, or go on with the training that was begun in the work folder."""
    torch.manual_seed(recipe.seed)
    tokenizer = tokens.build(list(texts.vocabulary()))
    ids = tokens.ids(tokenizer)
    model = SpeechModel(recipe.size, ids, len(texts.vocabulary()))
    trainer = Trainer(model, recipe.course, work / "checkpoint.pt")
    trainer.train(BatchMaker(spoken, tokenizer, ids, recipe.seed))
    return model


def examined(
    folder: Path, familiar: list[Recording], unknown: list[Recording], quiet: list[Recording]
) -> tuple[dict[str, Score], dict[str, Score]]:
    """Return the scores for known and for held-out voices; end when they are too low."""
    model = check.load(folder)
    accuracy = check.examine(model, familiar)
    held_out_accuracy = check.examine(model, unknown)
    nothing = check.examine(model, quiet)["nothing"]
    held_out_accuracy["nothing"] = nothing
    for name, scores in (("accuracy", accuracy), ("held_out_accuracy", held_out_accuracy)):
        print(name, manifest.as_json(scores), flush=True)
    broken = check.failures(held_out_accuracy, texts.KINDS)
    if nothing.exact < nothing.asked:
        broken.append("something was heard in silence or noise")
    if broken:
        sys.exit("The model is not good enough: " + "; ".join(broken))
    return accuracy, held_out_accuracy


def spoken_to_learn(recipe: Recipe, work: Path, workers: int) -> corpus.Corpus:
    """Speak, or load, what is learnt from."""
    first = corpus.training_plan(recipe.training_seed, recipe.utterances)
    further = corpus.further_plan(recipe.further_seed, recipe.further_utterances)
    return corpus.together(
        [
            corpus.make(first, work / "training", workers),
            corpus.make(further, work / "further", workers),
        ]
    )


def build(recipe: Recipe, work: Path, workers: int) -> None:
    """Make the model and put it into the repository."""
    spoken = spoken_to_learn(recipe, work, workers)
    unknown = held_out.make(recipe.held_out_seed, work / "held-out", workers)
    familiar = held_out.familiar(recipe.familiar_seed, work / "familiar", workers)
    model = trained(recipe, work, spoken)
    folder = work / "model"
    convert(model, tokens.build(list(texts.vocabulary())), folder)
    quiet = check.quiet_recordings(recipe.seed, recipe.quiet_clips)
    accuracy, held_out_accuracy = examined(folder, familiar, unknown, quiet)
    hours = sum(entry.length for entry in spoken.entries) / 16_000 / 3_600
    manifest.write(
        folder,
        architecture=str(recipe.size),
        parameters=model.parameter_count(),
        made_by=MADE_BY.format(
            recipe=recipe,
            spoken=len(spoken.entries),
            hours=hours,
            variants=len(set(voices.ESPEAK_VARIANTS)),
            others=len(set(voices.HELD_OUT_ESPEAK_VARIANTS)),
        ),
        options=check.OPTIONS,
        accuracy=accuracy,
        held_out_accuracy=held_out_accuracy,
    )
    MODEL_FOLDER.mkdir(parents=True, exist_ok=True)
    for file in (*FILES, "manifest.json"):
        shutil.copyfile(folder / file, MODEL_FOLDER / file)
    write_recordings(REPOSITORY, check.load(MODEL_FOLDER), [*unknown, *quiet])


def main() -> None:
    """Read the arguments and build."""
    parser = argparse.ArgumentParser(description="Make the built-in speech model.")
    parser.add_argument("--work", type=Path, default=REPOSITORY / "build" / "speech")
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        sys.exit(f"Not installed: {', '.join(missing)}. See resources/training/speech/README.md.")
    torch.set_num_threads(given.threads)
    torch.set_flush_denormal(True)
    build(Recipe(), given.work, workers=2)


if __name__ == "__main__":
    main()
