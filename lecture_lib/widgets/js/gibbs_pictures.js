// Two pictures of the Gibbs theatre: one unit's weights, and the free energy.
import { cssColour, mix } from "./kit.js";

const TRACE = 200; // steps that the curve shows

export const minus = (text) => text.replace("-", "−");

/** The weights between one hidden unit and all pixels: blue where ink switches it on, red where ink switches it off. */
export function paintFilter(ui, picture, rbm, unit) {
  const weights = rbm.byHidden.subarray(unit * rbm.visible, (unit + 1) * rbm.visible);
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const paper = ui.colour("paper"),
    positive = ui.colour("blue"),
    negative = ui.colour("red");
  picture.paint((i) => mix(paper, weights[i] > 0 ? positive : negative, Math.abs(weights[i]) / largest));
  picture.describe(`Weights of hidden unit ${unit + 1}: ink on blue pixels switches it on, ink on red pixels off`);
}

/** The last steps as a curve, with its highest and lowest value written at the side. */
export function drawEnergy(context, width, height, energies, ui) {
  const shown = energies.slice(-TRACE),
    top = Math.max(...shown),
    bottom = Math.min(...shown),
    range = Math.max(10, top - bottom);
  const left = 40,
    x = (i) => left + 4 + (i / (TRACE - 1)) * (width - left - 10),
    y = (value) => 10 + ((top - value) / range) * (height - 20);
  Object.assign(context, { fillStyle: cssColour(ui.colour("muted")), textAlign: "right", textBaseline: "middle" });
  context.fillText(minus(top.toFixed(0)), left - 4, y(top));
  if (top - bottom > 5) context.fillText(minus(bottom.toFixed(0)), left - 4, y(bottom));
  const blue = cssColour(ui.colour("blue"));
  Object.assign(context, { strokeStyle: blue, fillStyle: blue, lineWidth: 1.5, lineJoin: "round" });
  context.beginPath();
  shown.forEach((value, i) => context.lineTo(x(i), y(value)));
  context.stroke();
  context.beginPath();
  context.arc(x(shown.length - 1), y(shown.at(-1)), 3, 0, 2 * Math.PI);
  context.fill();
}
