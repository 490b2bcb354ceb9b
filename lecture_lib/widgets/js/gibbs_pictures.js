// The pictures of the Gibbs theatre: the tray of digits, hidden units as lamps, one unit's weights, the free energy.
import { cssColour, element, icon, mix, pixels } from "./kit.js";

const LAMP = 6; // canvas pixels per hidden unit, one of them a gap
const TRACE = 200; // steps that the curve shows

export const minus = (text) => text.replace("-", "−");

/** Buttons with a small picture each; `onPick` gets the index of a digit, or −1 for the empty sheet. */
export function digitTray(ui, digits, labels, onPick) {
  const buttons = [...digits.keys(), -1].map((index) => {
    const name = index < 0 ? "An empty sheet to draw on" : `Digit ${labels[index]}`;
    return element(
      "button",
      {
        type: "button",
        class: "gt-digit",
        "aria-pressed": String(index === 0),
        "aria-label": name,
        title: name,
        "data-lm-suppress-shortcuts": "true",
        onclick: (event) => choose(event.currentTarget, index),
      },
      index < 0 ? icon("pencil") : miniature(ui, digits[index]),
    );
  });
  function choose(chosen, index) {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button === chosen));
    onPick(index);
  }
  return element("div", { class: "gt-tray", role: "group", "aria-label": "Digits" }, ...buttons);
}

function miniature(ui, digit) {
  const side = Math.sqrt(digit.length),
    image = pixels({ label: "", width: side, height: side });
  image.element.setAttribute("aria-hidden", "true"); // its button has a name
  const paint = () => image.paint((i) => ui.colour(digit[i] ? "ink" : "paper"));
  ui.onTheme(paint);
  paint();
  return image.element;
}

/**
 * Hidden units as lamps, about four columns to five rows; `onPoint(f)` calls f(unit) for the unit under the pointer.
 */
export function lampGrid(hidden) {
  const across = Math.max(1, Math.round(Math.sqrt(hidden * 0.8))),
    down = Math.ceil(hidden / across);
  const canvas = pixels({ label: "Hidden units", width: across * LAMP + 1, height: down * LAMP + 1 });
  function unitAt(event) {
    const box = canvas.element.getBoundingClientRect();
    const x = Math.floor(((event.clientX - box.left) / box.width) * across),
      y = Math.floor(((event.clientY - box.top) / box.height) * down);
    return y * across + Math.min(x, across - 1);
  }
  return {
    element: canvas.element,
    describe: canvas.describe,
    onPoint(report) {
      for (const name of ["pointermove", "pointerdown"])
        canvas.element.addEventListener(name, (event) => {
          const unit = unitAt(event);
          if (unit >= 0 && unit < hidden) report(unit);
        });
    },
    /** `lit[j]` from 0 (dark) to 1; the chosen unit gets a frame. */
    paint(ui, chosen, lit) {
      const paper = ui.colour("paper"),
        ink = ui.colour("ink"),
        off = ui.colour("surface"),
        blue = ui.colour("blue");
      const colours = Array.from(lit, (light) => mix(off, blue, light));
      const left = (chosen % across) * LAMP,
        top = Math.floor(chosen / across) * LAMP;
      canvas.paint((i, x, y) => {
        if (x % LAMP && y % LAMP) return colours[Math.floor(y / LAMP) * across + Math.floor(x / LAMP)] ?? paper;
        return x >= left && x <= left + LAMP && y >= top && y <= top + LAMP ? ink : paper;
      });
    },
  };
}

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
