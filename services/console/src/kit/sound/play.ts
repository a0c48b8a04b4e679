const NOTE_S = 0.17;
const STEP_S = 0.2;
const VOLUME = 0.2;
let player: AudioContext | null = null;

/** Play notes (Hz) one after another; a square wave carries farther. Browsers allow it once the person touched the page. */
export function play(notes: readonly number[], wave: "sine" | "square"): void {
  const context = (player ??= new AudioContext());
  void context.resume();
  for (const [place, note] of notes.entries()) tone(context, note, wave, context.currentTime + place * STEP_S);
}

function tone(context: AudioContext, note: number, wave: OscillatorType, at: number): void {
  const source = context.createOscillator();
  const volume = context.createGain();
  source.type = wave;
  source.frequency.value = note;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(VOLUME, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_S);
  source.connect(volume).connect(context.destination);
  source.start(at);
  source.stop(at + NOTE_S);
}
