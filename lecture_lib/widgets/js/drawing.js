// Where a widget gets its digit from: a tray of samples to pick from, and a sheet to draw on by mouse, pen or finger.
//
//   const ui = widget(el, { title, lead, css: drawingCss + css });
//   const pad = drawingPad(ui, { digits, labels, onChange: () => look(pad.image) });
//   ui.add(pad.tray, studio(pad.sheet, figure("output", output.element)));
import { button, element, figure, icon, mix, onDrag, pixels, row, toggle } from "./kit.js";
import { MNIST_SIDE, asMnist, makeSheet } from "./sheet.js";
import css from "./drawing.css";

export const drawingCss = css;
export { asMnist, greyDigits } from "./sheet.js";

const FINENESS = 3; // pixels of the sheet per pixel of MNIST, so that a drawing of any size stays smooth
const BRUSH = { draw: 1.25 * FINENESS, erase: 2.5 * FINENESS };

/** The sheet and what becomes of it: four pictures side by side from 560 px on, two by two before. */
export const studio = (...figures) => element("div", { class: "lw-studio" }, ...figures);

/** A line below a picture of the studio. */
export const caption = (...nodes) => element("div", { class: "lw-caption" }, ...nodes);

/**
 * `sheet` to draw on, and a `tray` of samples with what clears and erases. `image` is what a network gets, 28 × 28 of 0…1: a sample as it is, a drawing as MNIST
 * would have stored it. `subject` says in words what it is. `onChange(settled)` comes after every change, while the
 * pen is down at most once per screen frame and with settled = false. Setting `sample` from the program is silent.
 */
export function drawingPad(ui, { digits, labels, onChange }) {
  const sheet = makeSheet(FINENESS * MNIST_SIDE);
  const picture = pixels({ label: "Drawing sheet", width: sheet.side, height: sheet.side });
  picture.element.classList.add("lw-sheet");
  let image = digits[0],
    subject = "",
    frame = 0;
  const paint = () => {
    const paper = ui.colour("paper"),
      ink = ui.colour("ink");
    picture.paint((i) => mix(paper, ink, sheet.ink[i]));
  };
  function become(next, name) {
    image = next;
    subject = name;
    picture.describe(`Drawing sheet: ${subject}. Draw with mouse, pen or finger, or pick a digit from the tray.`);
  }
  function take(index) {
    sheet.load(digits[index]);
    become(digits[index], `digit ${labels[index]}`);
    paint();
  }
  function drawn(settled) {
    cancelAnimationFrame(frame);
    const update = () => {
      become(asMnist(sheet.ink), sheet.ink.some((value) => value > 0) ? "your drawing" : "an empty sheet");
      tray.value = null;
      onChange(settled);
    };
    if (settled) update();
    else frame = requestAnimationFrame(update);
  }
  const tray = digitTray(ui, digits, labels, (index) => {
    cancelAnimationFrame(frame);
    take(index);
    onChange(true);
  });
  const erase = toggle({ label: "Erase", title: "Draw with paper instead of ink" });
  const clear = button({
    label: "Clear",
    title: "An empty sheet to draw on",
    onClick: () => {
      sheet.clear();
      erase.value = false;
      paint();
      drawn(true);
    },
  });
  onStroke(
    picture,
    (x, y) => sheet.dab(x, y, erase.value ? BRUSH.erase : BRUSH.draw, erase.value),
    () => {
      paint();
      drawn(false);
    },
    () => drawn(true),
  );
  ui.onTheme(paint);
  ui.onCleanup(() => cancelAnimationFrame(frame));
  take(0);
  return {
    sheet: figure("draw here", picture.element),
    tray: element("div", { class: "lw-tray-row" }, tray.element, row(clear.element, erase.element)),
    get image() {
      return image;
    },
    get subject() {
      return subject;
    },
    set sample(index) {
      cancelAnimationFrame(frame);
      tray.value = index;
      erase.value = false;
      take(index);
    },
  };
}

/**
 * Buttons with a small picture each; `onPick` gets the index of a digit, or −1 for the empty sheet, which is there if
 * `blank` says what it is for. `value` is what is picked, or null; setting it is silent.
 */
export function digitTray(ui, digits, labels, onPick, { blank } = {}) {
  let value = 0;
  const indices = blank ? [...digits.keys(), -1] : [...digits.keys()];
  const buttons = indices.map((index) => {
    const name = index < 0 ? blank : `Digit ${labels[index]}`;
    return element(
      "button",
      {
        type: "button",
        class: "lw-digit",
        "aria-label": name,
        title: name,
        "data-lm-suppress-shortcuts": "true",
        onclick: () => {
          choose(index);
          onPick(index);
        },
      },
      index < 0 ? icon("pencil") : miniature(ui, digits[index]),
    );
  });
  function choose(index) {
    value = index;
    indices.forEach((own, i) => buttons[i].setAttribute("aria-pressed", String(own === value)));
  }
  choose(0);
  return {
    element: element("div", { class: "lw-tray", role: "group", "aria-label": "Digits" }, ...buttons),
    get value() {
      return value;
    },
    set value(index) {
      choose(index);
    },
  };
}

function miniature(ui, digit) {
  const side = Math.sqrt(digit.length),
    image = pixels({ label: "", width: side, height: side });
  image.element.setAttribute("aria-hidden", "true"); // its button has a name
  const paint = () => paintGrey(ui, image, digit);
  ui.onTheme(paint);
  paint();
  return image.element;
}

/** Numbers as shades from paper (0 and less) to ink (1 and more). */
export function paintGrey(ui, picture, values) {
  const paper = ui.colour("paper"),
    ink = ui.colour("ink");
  picture.paint((i) => mix(paper, ink, Math.min(1, Math.max(0, values[i]))));
}

/** Dots close enough to make a line: `paint(x, y)` for each, `moved()` after every piece, `done()` at the end. */
export function onStroke(image, paint, moved, done) {
  let last;
  onDrag(image.element, (x, y, phase) => {
    const from = phase === "start" ? { x, y } : last,
      dots = Math.max(1, Math.ceil(Math.hypot(x - from.x, y - from.y)));
    for (let i = 1; i <= dots; i++) paint(from.x + ((x - from.x) * i) / dots, from.y + ((y - from.y) * i) / dots);
    last = { x, y };
    moved();
    if (phase === "end") done();
  });
}
