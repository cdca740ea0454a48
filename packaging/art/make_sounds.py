#!/usr/bin/env python3
"""Makes resources/sounds/*.wav: short sine notes with soft ends, 44100 Hz, 16 bits, mono.

Run it after changing a note; the files are kept in the repository because they are small.
"""
import math
import pathlib
import struct
import wave

RATE = 44100
FADE = 0.006  # seconds; without it a note clicks

# name: notes of (frequency in Hz, seconds, loudness 0-1); 0 Hz is silence
SOUNDS = {
    "scan": [(1200, 0.060, 0.5)],
    "question": [(740, 0.120, 0.5), (0, 0.080, 0), (740, 0.120, 0.5)],
    "shutter": [(2600, 0.012, 0.6), (0, 0.030, 0), (1900, 0.014, 0.5)],
    "saved": [(660, 0.110, 0.5), (990, 0.180, 0.5)],
    "refused": [(196, 0.300, 0.6)],
}


def note(frequency, seconds, loudness):
    count = int(RATE * seconds)
    fade = max(1, int(RATE * min(FADE, seconds / 3)))
    for i in range(count):
        soft = min(1.0, i / fade, (count - 1 - i) / fade)
        yield int(32767 * loudness * soft * math.sin(2 * math.pi * frequency * i / RATE))


def main():
    folder = pathlib.Path(__file__).resolve().parents[2] / "resources" / "sounds"
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        samples = [sample for part in notes for sample in note(*part)]
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    main()
