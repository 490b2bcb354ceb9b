// The way from A to B: decoded pictures as on a strip of film, and how unsure the decoder is below each of them.
import { chart, cssColour, element, figure } from "./kit.js";
import { filmstrip } from "./filmstrip.js";
import * as maths from "./latent_maths.js";
import { dot, line, words } from "./plot.js";
import { MNIST_SIDE } from "./sheet.js";

export const STEPS = 60; // of the slider from A to B
export const ALONG = { line: maths.alongLine, arc: maths.alongArc };
const FRAMES = 11;
const STATIONS = 2 * FRAMES - 1; // where the entropy is measured: at every picture and between them

export function makeWay(ui) {
  let state, // as drawn last
    travelled = {}; // places, entropies, and for which way they are
  const film = filmstrip({ label: "The way", side: MNIST_SIDE, frames: FRAMES });
  const curve = chart(ui, {
    label: "Entropy along the way",
    height: 92,
    draw: (...canvas) => state && drawEntropies(...canvas, travelled.entropies, state, ui),
  });
  ui.onTheme(() => {
    travelled.key = undefined; // its pictures have the colours of the old one
  });

  /** Computed again only if an end or the kind of way has moved. */
  function travel({ plane: { name, decoder }, ends, way }) {
    const key = [name, way, ...ends.A, ...ends.B].join();
    if (key === travelled.key) return;
    const decoded = mapped(ALONG, (along) => maths.decode(decoder, maths.places(ends.A, ends.B, STATIONS, along)));
    travelled = {
      key,
      places: maths.places(ends.A, ends.B, STATIONS, ALONG[way]),
      entropies: mapped(decoded, (stations) => stations.map(maths.pixelEntropy)),
    };
    film.paint(ui, decoded[way].filter((_, i) => i % 2 === 0).map(maths.pictureOf));
    film.describe(`${FRAMES} decoded pictures from A to B on ${way === "line" ? "the line" : "an arc"}`);
    curve.describe(entropyWords(travelled.entropies));
  }
  return {
    elements: [
      figure("What lies on the way", film.element),
      figure(
        element("span", {}, "How unsure the decoder is: entropy of a pixel ", key("line"), " ", key("arc")),
        curve.element,
      ),
    ],
    /** Where the way passes. */
    get places() {
      return travelled.places;
    },
    /** `state` with the `entropy` at the ring. */
    draw(next) {
      state = next;
      travel(state);
      curve.redraw();
    },
  };
}

const mapped = (object, f) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, f(value)]));
const key = (kind) => element("span", { class: `lp-key lp-${kind}` }, kind);

function entropyWords(entropies) {
  const each = Object.entries(entropies).map(([kind, values]) => {
    const [start, most, end] = [values[0], Math.max(...values), values.at(-1)].map((value) => value.toFixed(3));
    return `On the ${kind} ${start} at A, at most ${most}, ${end} at B.`;
  });
  return `Mean entropy of a pixel from A to B, in nats. ${each.join(" ")}`;
}

/** Each place below its picture on the filmstrip. */
function drawEntropies(context, width, height, entropies, { way, t, onWay, entropy }, ui) {
  const most = Math.max(0.01, ...Object.values(entropies).flat()),
    bottom = height - 4,
    x = (share) => (width * (0.5 + share * (FRAMES - 1))) / FRAMES,
    y = (value) => bottom - (value / most) * (bottom - 12);
  const ground = [0, width].map((end) => [end, bottom]);
  line(context, cssColour(ui.colour("line")), 1, ground);
  const chosenLast = Object.keys(ALONG).sort((a, b) => (a === way) - (b === way));
  for (const kind of chosenLast) {
    const points = entropies[kind].map((value, i) => [x(i / (STATIONS - 1)), y(value)]);
    const [name, thick] = kind === way ? ["ink", 2.2] : ["muted", 1.3];
    line(context, cssColour(ui.colour(name)), thick, points, kind === "arc" ? [5, 3] : []);
  }
  if (!onWay) return;
  const blue = cssColour(ui.colour("blue")),
    here = x(t / STEPS),
    upright = [0, bottom].map((end) => [here, end]);
  line(context, blue, 1, upright);
  dot(context, blue, here, y(entropy), 4.5);
  const [side, align] = here > 0.85 * width ? [-8, "right"] : [8, "left"];
  words(context, ui, `${entropy.toFixed(3)} nats`, here + side, bottom - 10, { colour: "muted", align, halo: true });
}
