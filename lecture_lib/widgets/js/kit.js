// The one look and manner of all widgets: a titled box, labelled native controls, pictures that follow the theme,
// a polite voice for screen readers, and a clock that rests when nobody is looking.
//
//   const ui = widget(el, { title: "Gibbs theatre", lead: "Press Play …" });
//   const temperature = slider({ label: "temperature", min: 0, max: 2, step: 0.1, value: 1, onInput: (t) => redraw() });
//   const image = pixels({ label: "A digit", width: 28, height: 28 });
//   const play = player(ui, { onStep: () => chain.step(), onFrame: redraw, onReset: restart });
//   ui.add(row(image.element), row(play.element, temperature.element));
//   ui.onTheme(redraw);
//   return ui.destroy;                       // what anywidget's render() hands back
//
// Every control is { element, … } with a live `value`; every callback gets the new value. Setting `value` from the
// program is silent.
import kitCss from "./kit.css";

/**
 * `element("p", { class: "x", onclick }, "text", child)`: attributes as in HTML, `on…` as listeners, null and false
 * left out.
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

// Every bundle carries its own copy of this file; the random part keeps their ids apart on one page.
const family = Math.random().toString(36).slice(2, 8);
let count = 0;
const freshId = () => `lw-${family}-${++count}`;
// JupyterLab takes arrow keys, Enter and Space for itself unless the target carries this attribute.
const keepKeys = { "data-lm-suppress-shortcuts": "true" };

const SHAPES = {
  play: "M4 2.5v11l9.5-5.5z",
  pause: "M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",
  step: "M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",
  reset: "M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",
  pencil: "M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",
  enlarge: "M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z",
};
/** One of the SHAPES as an inline picture in the colour of the text around it. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "lw-icon");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}

function addStyle(el, text) {
  const root = el.getRootNode();
  const home = root instanceof ShadowRoot ? root : document.head;
  const there = [...home.querySelectorAll("style[data-lecture-kit]")].some((style) => style.textContent === text);
  if (!there) home.append(element("style", { "data-lecture-kit": true }, text));
}

/** Motion the reader has asked the system to avoid. */
export const reducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * The box around a widget; `css` is the widget's own style sheet, if it has one. Returns { root, body, add(...nodes),
 * announce(text), readout(text), colour(name), onTheme(f), onCleanup(f), destroy() }.
 * `announce` speaks (screen readers) once things have been quiet for a moment; `readout` shows a line of results under
 * the widget.
 */
export function widget(el, { title, lead, css }) {
  addStyle(el, kitCss);
  if (css) addStyle(el, css);
  const titleId = freshId();
  const voice = element("p", { class: "lw-voice", role: "status", "aria-live": "polite" });
  const line = element("p", { class: "lw-readout" });
  const body = element("div", { class: "lw-body" });
  const enlarge = button({ icon: "enlarge", title: "Full screen", onClick: () => toggleFullscreen(root) });
  enlarge.element.hidden = !document.fullscreenEnabled;
  const root = element(
    "div",
    { class: "lw", role: "group", "aria-labelledby": titleId, ...keepKeys },
    element("div", { class: "lw-head" }, element("div", { class: "lw-title", id: titleId }, title), enlarge.element),
    lead ? element("p", { class: "lw-lead" }, lead) : null,
    body,
    line,
    voice,
  );
  el.append(root);

  const cleanups = [() => root.remove()];
  const palette = new Map();
  const themed = [() => palette.clear()];
  cleanups.push(watchTheme(() => themed.forEach((f) => f())));
  cleanups.push(whenShown(root, () => themed.forEach((f) => f())));
  let speaking = 0;
  cleanups.push(() => clearTimeout(speaking));
  return {
    root,
    body,
    add: (...nodes) => body.append(...nodes),
    announce(text) {
      clearTimeout(speaking);
      speaking = setTimeout(() => {
        voice.textContent = text;
      }, 500);
    },
    readout(text) {
      if (line.textContent !== text) line.textContent = text;
    },
    /**
     * One of the kit's colours ("ink", "muted", "paper", "surface", "line", "blue", "orange", "green", "purple",
     * "red") as [r, g, b] of 0…255.
     */
    colour(name) {
      if (!root.isConnected) return NO_COLOUR_YET;
      if (!palette.has(name)) palette.set(name, resolveColour(root, `var(--lw-${name})`));
      return palette.get(name);
    },
    onTheme: (f) => themed.push(f),
    onCleanup: (f) => cleanups.push(f),
    destroy() {
      while (cleanups.length) cleanups.pop()();
    },
  };
}

function toggleFullscreen(root) {
  if (document.fullscreenElement) document.exitFullscreen();
  else root.requestFullscreen();
}

const NO_COLOUR_YET = [128, 128, 128];

/**
 * JupyterLab renders a widget before it puts it on the page, where no style sheet reaches it: draw again once it is
 * there.
 */
function whenShown(root, draw) {
  if (root.isConnected) return () => {};
  const observer = new ResizeObserver(() => {
    if (!root.isConnected) return;
    observer.disconnect();
    draw();
  });
  observer.observe(root);
  return () => observer.disconnect();
}

/** Painting one pixel turns any CSS colour (names, variables, color-mix …) into numbers. */
function resolveColour(root, colour) {
  const probe = element("span", { style: `color: ${colour}` });
  root.append(probe);
  const context = element("canvas", { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  context.fillStyle = getComputedStyle(probe).color;
  context.fillRect(0, 0, 1, 1);
  probe.remove();
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** `cssColour([r, g, b], alpha)` for a canvas' fillStyle and strokeStyle. */
export const cssColour = ([r, g, b], alpha = 1) => `rgb(${r} ${g} ${b} / ${alpha})`;

/** The colour a fraction t of the way from a to b. */
export const mix = (a, b, t) => a.map((value, i) => Math.round(value + (b[i] - value) * t));

/** Book, JupyterLab and Colab each switch themes by an attribute on <html> or <body>. */
function watchTheme(changed) {
  const observer = new MutationObserver(() => requestAnimationFrame(changed));
  const options = {
    attributes: true,
    attributeFilter: ["data-theme", "data-mode", "data-jp-theme-name", "data-jp-theme-light", "theme", "class"],
  };
  observer.observe(document.documentElement, options);
  observer.observe(document.body, options);
  return () => observer.disconnect();
}

/** Things side by side that wrap when there is no room. */
export const row = (...nodes) => element("div", { class: "lw-row" }, ...nodes);

/** Things below each other. */
export const column = (...nodes) => element("div", { class: "lw-column" }, ...nodes);

/** Pictures or panels side by side from 560 px on, below each other before. */
export const columns = (...nodes) => element("div", { class: "lw-columns" }, ...nodes);

/** A picture with a heading above it. */
export const figure = (heading, ...nodes) =>
  element("div", { class: "lw-figure" }, element("div", { class: "lw-heading" }, heading), ...nodes);

const twoDecimals = (value) => value.toFixed(2).replace("-", "−");

/** A labelled range input with its value beside it; `format` writes the value for eyes and for screen readers. */
export function slider({ label, min, max, step, value, format = twoDecimals, onInput = () => {} }) {
  const id = freshId();
  const input = element("input", { type: "range", id, min, max, step, value, ...keepKeys });
  const output = element("output", { for: id, class: "lw-value" });
  const show = () => {
    output.textContent = format(input.valueAsNumber);
    input.setAttribute("aria-valuetext", output.textContent);
  };
  input.addEventListener("input", () => {
    show();
    onInput(input.valueAsNumber);
  });
  show();
  return {
    element: element("div", { class: "lw-slider" }, element("label", { for: id }, label), input, output),
    input,
    get value() {
      return input.valueAsNumber;
    },
    set value(next) {
      input.value = next;
      show();
    },
  };
}

/** A button with text, an icon or both; `title` names an icon without text. */
export function button({ label, icon: shape, title, primary = false, onClick }) {
  const text = element("span", {}, label ?? "");
  const node = element(
    "button",
    {
      type: "button",
      class: primary ? "lw-button lw-primary" : "lw-button",
      title,
      "aria-label": label ? null : title,
      onclick: onClick,
      ...keepKeys,
    },
    shape ? icon(shape) : null,
    label ? text : null,
  );
  return {
    element: node,
    get disabled() {
      return node.disabled;
    },
    set disabled(on) {
      node.disabled = on;
    },
    set label(next) {
      text.textContent = next;
    },
    set icon(next) {
      node.querySelector("svg").replaceWith(icon(next));
    },
  };
}

/** A button that stays down; `value` is true or false. */
export function toggle({ label, title, value = false, onChange = () => {} }) {
  const node = element(
    "button",
    { type: "button", class: "lw-button lw-toggle", title, "aria-pressed": String(value), ...keepKeys },
    element("span", { class: "lw-lamp", "aria-hidden": "true" }),
    label,
  );
  const read = () => node.getAttribute("aria-pressed") === "true";
  const write = (on) => node.setAttribute("aria-pressed", String(on));
  node.addEventListener("click", () => {
    write(!read());
    onChange(read());
  });
  return {
    element: node,
    get value() {
      return read();
    },
    set value(on) {
      write(on);
    },
  };
}

/** A drop-down list; `options` are strings or { value, label }; values are strings. */
export function select({ label, options, value, onChange = () => {} }) {
  const id = freshId();
  const entries = options.map((option) => (typeof option === "string" ? { value: option, label: option } : option));
  const node = element(
    "select",
    { id, ...keepKeys },
    ...entries.map((entry) => element("option", { value: entry.value }, entry.label)),
  );
  if (value !== undefined) node.value = value;
  node.addEventListener("change", () => onChange(node.value));
  return {
    element: element("div", { class: "lw-field" }, element("label", { for: id }, label), node),
    get value() {
      return node.value;
    },
    set value(next) {
      node.value = next;
    },
  };
}

/** A few exclusive choices in one bar (native radio buttons: arrow keys move between them). */
export function choice({ label, options, value, onChange = () => {} }) {
  const name = freshId();
  const entries = options.map((option) => (typeof option === "string" ? { value: option, label: option } : option));
  const inputs = entries.map((entry) =>
    element("input", {
      type: "radio",
      name,
      value: entry.value,
      checked: entry.value === (value ?? entries[0].value),
      onchange: () => onChange(entry.value),
      ...keepKeys,
    }),
  );
  const labels = entries.map((entry, i) =>
    element("label", { title: entry.title }, inputs[i], element("span", {}, entry.label)),
  );
  return {
    element: element(
      "fieldset",
      { class: "lw-choice" },
      element("legend", {}, label),
      element("div", { class: "lw-bar" }, ...labels),
    ),
    get value() {
      return inputs.find((input) => input.checked).value;
    },
    set value(next) {
      inputs.forEach((input) => {
        input.checked = input.value === next;
      });
    },
  };
}

/** The seed of everything random in the widget: a whole number from 0 to 9999. */
export function seedField({ value = 0, onChange = () => {} }) {
  const id = freshId();
  const input = element("input", {
    type: "number",
    id,
    min: 0,
    max: 9999,
    step: 1,
    value,
    inputmode: "numeric",
    ...keepKeys,
  });
  const read = () => Math.min(9999, Math.max(0, Math.round(input.valueAsNumber) || 0));
  input.addEventListener("input", () => {
    if (input.value !== "") onChange(read());
  });
  input.addEventListener("change", () => {
    input.value = read();
  }); // what was typed may lie outside the range
  return {
    element: element("div", { class: "lw-field lw-seed" }, element("label", { for: id }, "seed"), input),
    get value() {
      return read();
    },
    set value(next) {
      input.value = next;
    },
  };
}

/**
 * A small image, one canvas pixel per number, enlarged without smoothing. `paint(f)` calls f(i, x, y) → [r, g, b] for
 * each pixel.
 */
export function pixels({ label, width, height }) {
  const canvas = element("canvas", { class: "lw-pixels", role: "img", "aria-label": label, width, height });
  const context = canvas.getContext("2d");
  const image = context.createImageData(width, height);
  image.data.fill(255);
  return {
    element: canvas,
    context,
    describe: (text) => canvas.setAttribute("aria-label", text),
    paint(colourOf) {
      for (let y = 0, i = 0; y < height; y++)
        for (let x = 0; x < width; x++, i++) {
          const colour = colourOf(i, x, y);
          for (let k = 0; k < 3; k++) image.data[4 * i + k] = colour[k];
        }
      context.putImageData(image, 0, 0);
    },
  };
}

/**
 * A sharp drawing for curves, bars and labels: `draw(context, width, height)` in CSS pixels, again whenever the size
 * changes or `redraw()` is called.
 */
export function chart(ui, { label, height, draw }) {
  const canvas = element("canvas", {
    class: "lw-chart",
    role: "img",
    "aria-label": label,
    style: `height: ${height}px`,
  });
  const context = canvas.getContext("2d");
  function redraw() {
    const ratio = devicePixelRatio || 1,
      { clientWidth, clientHeight } = canvas;
    if (!clientWidth || !clientHeight) return;
    const width = Math.round(clientWidth * ratio),
      tall = Math.round(clientHeight * ratio);
    if (canvas.width !== width || canvas.height !== tall) Object.assign(canvas, { width, height: tall });
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, clientWidth, clientHeight);
    context.font = `12px ${getComputedStyle(canvas).fontFamily}`;
    draw(context, clientWidth, clientHeight);
  }
  const observer = new ResizeObserver(redraw);
  observer.observe(canvas);
  ui.onCleanup(() => observer.disconnect());
  ui.onTheme(redraw);
  return { element: canvas, redraw, describe: (text) => canvas.setAttribute("aria-label", text) };
}

/**
 * Drawing with mouse, pen or finger: `onPoint(x, y, phase)` in canvas pixels, phase "start", "move" or "end". Returns
 * nothing; dies with the canvas.
 */
export function onDrag(canvas, onPoint) {
  canvas.classList.add("lw-draggable");
  const report = (event, phase) => {
    const box = canvas.getBoundingClientRect();
    onPoint(
      ((event.clientX - box.left) / box.width) * canvas.width,
      ((event.clientY - box.top) / box.height) * canvas.height,
      phase,
    );
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    event.preventDefault();
    report(event, "start");
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    const fine = event.getCoalescedEvents?.() ?? [];
    for (const part of fine.length ? fine : [event]) report(part, "move");
  });
  for (const name of ["pointerup", "pointercancel"])
    canvas.addEventListener(name, (event) => {
      if (canvas.hasPointerCapture(event.pointerId)) report(event, "end");
    });
}

/**
 * Runs `tick(seconds since the last tick)` once per screen frame after start(), resting while the widget is off the
 * screen or gone.
 */
export function clock(ui, tick) {
  let request = 0,
    last = 0,
    wanted = false,
    visible = true;
  function frame(now) {
    request = 0;
    if (!ui.root.isConnected) {
      wanted = false;
      return;
    }
    tick(Math.min(0.25, (now - last) / 1000));
    last = now;
    schedule();
  }
  function schedule() {
    if (wanted && visible && !request) request = requestAnimationFrame(frame);
  }
  const observer = new IntersectionObserver((entries) => {
    visible = entries.at(-1).isIntersecting;
    last = performance.now();
    schedule();
  });
  observer.observe(ui.root);
  const stop = () => {
    wanted = false;
    cancelAnimationFrame(request);
    request = 0;
  };
  ui.onCleanup(() => {
    stop();
    observer.disconnect();
  });
  return {
    start() {
      wanted = true;
      last = performance.now();
      schedule();
    },
    stop,
    get running() {
      return wanted;
    },
  };
}

const FRAME_BUDGET_MS = 12; // leaves a 60 Hz frame some time for drawing
const CALM_STEPS_PER_SECOND = 2; // what prefers-reduced-motion allows: well under three flashes a second

/**
 * Play/Pause, Step and Reset. `onStep()` is one step, `onFrame()` draws after one or more of them, `onReset()` starts
 * over,
 * `onRest()` comes when things stand still again (after Step, Reset and Pause: the moment to announce a result).
 * `rate()` gives steps per second (default 30); as many are made per frame as fit. `onStep` may return false to stop.
 * The Step button makes `stride` of them.
 * For readers who avoid motion a step is made twice a second; where a single step hardly shows (`smooth`), all are
 * made and the picture follows twice a second.
 */
export function player(
  ui,
  { onStep, onFrame, onReset, onRest = () => {}, rate = () => 30, stride = 1, smooth = false },
) {
  let due = 0,
    sinceDrawn = 0;
  const ticking = clock(ui, (seconds) => {
    const calm = reducedMotion();
    due += seconds * (calm && !smooth ? Math.min(rate(), CALM_STEPS_PER_SECOND) : rate());
    sinceDrawn += seconds;
    if (due < 1) return;
    const until = performance.now() + FRAME_BUDGET_MS;
    while (due >= 1) {
      due -= 1;
      if (onStep() === false) {
        set(false);
        break;
      }
      if (performance.now() > until) due = 0; // steps this machine cannot keep up with are dropped, not owed
    }
    if (calm && smooth && ticking.running && sinceDrawn < 1 / CALM_STEPS_PER_SECOND) return;
    sinceDrawn = 0;
    onFrame();
  });
  function set(on) {
    if (on === ticking.running) return;
    due = 1; // the first step answers the click at once
    if (on) ticking.start();
    else ticking.stop();
    play.label = on ? "Pause" : "Play";
    play.icon = on ? "pause" : "play";
    if (!on) onRest();
  }
  const play = button({ label: "Play", icon: "play", primary: true, onClick: () => set(!ticking.running) });
  const step = button({
    label: "Step",
    icon: "step",
    onClick: () => {
      set(false);
      for (let i = 0; i < stride; i++) onStep();
      onFrame();
      onRest();
    },
  });
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick: () => {
      set(false);
      onReset();
      onFrame();
      onRest();
    },
  });
  return {
    element: element("div", { class: "lw-player" }, play.element, step.element, reset.element),
    play: () => set(true),
    pause: () => set(false),
    get playing() {
      return ticking.running;
    },
  };
}
