// Unroll the manifold: a rolled-up sheet in space beside codes of it with two numbers per point.
import { button, chart, choice, columns, element, figure, row, slider, widget } from "./kit.js";
import { floats } from "./floats.js";
import { kept, nearest, principalPlane, progress, rankCorrelation, walkAlong } from "./manifold.js";
import { forward, loadAll } from "./nn.js";
import { loadPlotly } from "./plotly_source.js";
import { cloudPicture, drawCode, placeOnPage } from "./roll_pictures.js";
import css from "./unroll_the_manifold.css";

const NEIGHBOURS = 10;
const WALK = 40; // steps from one end of the sheet to the other
const HEIGHT = 270;
const SMALL_PRINT =
  "PCA and the encoder run in this page; the places that Isomap and t-SNE give were computed in the notebook, at each " +
  "noise. Rank correlation: of the distances between all pairs of points, on the sheet and in the code.";
const FIRST = { level: 0, method: "PCA", walk: 14, turn: -74, tilt: 14 };

/** How each method arrives at its code; all but PCA and the encoder travel with the widget. */
const METHODS = {
  PCA: (cloud) => principalPlane(cloud.x),
  Isomap: (cloud) => cloud.isomap,
  "t-SNE": (cloud) => cloud.tsne,
  autoencoder: (cloud) => forward(cloud.encoder, cloud.x).data,
};

async function render({ model, el }) {
  const surfaces = readSurfaces(model),
    first = { ...FIRST, surface: [...surfaces.keys()][0], point: null },
    state = { ...first };
  const ui = widget(el, {
    css,
    title: "Unroll the manifold",
    lead: "A sheet, rolled up in space. Which method lays it out flat again, with its colours in order?",
  });
  const current = () => surfaces.get(state.surface)[state.level];
  const scene = () => makeScene(current(), state);

  const cloud = cloudPicture(ui, { height: HEIGHT });
  const code = chart(ui, {
    label: "",
    height: HEIGHT,
    draw: (context, width, height) => drawCode(context, width, height, ui, scene()),
  });
  code.element.classList.add("um-picture");
  const scores = createScores();
  function draw() {
    const shown = scene();
    cloud.show(shown);
    code.redraw();
    scores.show(current(), state.method);
    report(ui, cloud, code, current(), state, shown);
  }
  const mark = (point) => {
    if (point === state.point) return;
    state.point = point;
    draw();
  };
  const controls = createControls(surfaces, state, first, { draw, turn: () => cloud.turnTo(state) });
  pointsUnder(code.element, () => codeOf(current(), state.method), mark);
  cloud.onPoint(mark);
  cloud.onTurn(({ turn, tilt }) => {
    Object.assign(state, { turn, tilt });
    controls.show();
  });

  const hint = element("span", { class: "um-hint" }, "loading the view to drag");
  ui.add(
    controls.top,
    columns(
      figure(element("span", {}, "In space · ", hint), cloud.element, controls.angles),
      figure("Its code: two numbers per point", code.element, controls.walk),
    ),
    scores.element,
    element("p", { class: "lw-note um-small" }, SMALL_PRINT),
  );
  cloud.turnTo(state);
  draw();
  const Plotly = await loadPlotly(model);
  if (Plotly && ui.root.isConnected) await cloud.useLibrary(Plotly);
  hint.textContent = Plotly ? "drag to turn" : "turn it with the sliders (plotly is not here)";
  return ui.destroy;
}

/** Everything to press and to slide; `show()` brings it in line with the state. */
function createControls(surfaces, state, first, { draw, turn }) {
  const set = (part) => {
    Object.assign(state, part);
    show();
    draw();
  };
  const levels = () => surfaces.get(state.surface);
  const surface = choice({
    label: "sheet",
    options: [...surfaces.keys()],
    onChange: (value) =>
      set({ surface: value, point: null, level: Math.min(state.level, surfaces.get(value).length - 1) }),
  });
  const method = choice({
    label: "code by",
    options: Object.keys(METHODS),
    onChange: (value) => set({ method: value }),
  });
  const whole = { min: 0, step: 1 };
  const level = slider({
    ...whole,
    label: "noise",
    max: levels().length - 1,
    value: state.level,
    format: (i) => String(levels()[i].noise),
    onInput: (value) => set({ level: value }),
  });
  const walk = slider({
    ...whole,
    label: "walk along the sheet",
    max: WALK,
    value: state.walk,
    format: (value) => `${Math.round((100 * value) / WALK)} %`,
    onInput: (value) => set({ walk: value, point: null }),
  });
  const angles = [
    ["turn", 180],
    ["tilt", 90],
  ].map(([name, most]) =>
    slider({
      label: name,
      min: -most,
      max: most,
      step: 1,
      value: state[name],
      format: (value) => `${value}°`.replace("-", "−"),
      onInput(value) {
        state[name] = value;
        turn();
      },
    }),
  );
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick() {
      set(first);
      turn();
    },
  });
  for (const control of [...angles, walk]) control.element.classList.add("lw-stacked");
  function show() {
    [surface.value, method.value, walk.value] = [state.surface, state.method, state.walk];
    level.input.max = levels().length - 1;
    level.value = state.level;
    [angles[0].value, angles[1].value] = [Math.round(state.turn), Math.round(state.tilt)];
  }
  return {
    show,
    top: row(surface.element, method.element, element("div", { class: "um-level" }, level.element, reset.element)),
    angles: element("div", { class: "um-angles" }, ...angles.map((control) => control.element)),
    walk: walk.element,
  };
}

/** What both pictures show: the cloud, its code, the marked point and its nearest in the code, true ones or not. */
function makeScene(cloud, state) {
  const chosen = state.point ?? walkAlong(cloud.t, WALK)[state.walk],
    its = (neighbours) => neighbours.subarray(chosen * NEIGHBOURS, (chosen + 1) * NEIGHBOURS),
    truth = new Set(its(trueNeighbours(cloud)));
  const links = Array.from(its(neighboursOf(cloud, state.method)), (to) => ({ to, true: truth.has(to) }));
  return { x: cloud.seen, half: cloud.half, along: cloud.along, code: codeOf(cloud, state.method), chosen, links };
}

/** Says in words what the pictures show. */
function report(ui, pictured, code, cloud, { surface, method }, { links }) {
  const score = scoreOf(cloud, method),
    right = links.filter((link) => link.true).length;
  const marked =
    `Lines lead to the marked point's ${NEIGHBOURS} nearest in the code: ${right} are its neighbours on the sheet ` +
    `(green), ${NEIGHBOURS - right} are not (red, dashed).`;
  pictured.describe(
    `${surface} in space, ${cloud.along.length} points with noise ${cloud.noise}, coloured along the sheet. ${marked}`,
  );
  code.describe(
    `Its code by ${method}: ${percent(score.kept)} of the neighbours on the sheet stay neighbours, rank correlation of ` +
      `distances ${decimals(score.correlation)}. ${marked}`,
  );
  ui.readout(marked);
  ui.announce(`${method}, noise ${cloud.noise}: ${percent(score.kept)} of the neighbours kept. ${marked}`);
}

/** From the model's bytes: name of the surface → its clouds, one for each noise. */
function readSurfaces(model) {
  const numbers = floats(model.get("points"), "float16"),
    networks = loadAll(model.get("encoders"), model.get("weights")),
    surfaces = new Map();
  let start = 0;
  for (const { name, noise, n } of model.get("clouds")) {
    const take = (width) => numbers.subarray(start, (start += width * n));
    const [x, t, isomap, tsne] = [take(3), take(2), take(2), take(2)];
    const cloud = { noise, x, t, isomap, tsne, encoder: networks[name], along: progress(t) };
    surfaces.set(name, [...(surfaces.get(name) ?? []), cloud]);
  }
  for (const clouds of surfaces.values()) centre(clouds);
  return surfaces;
}

/** Gives the clouds of a surface a common box: `seen` is x as seen from its middle, `half` its half sides. */
function centre(clouds) {
  const sides = [0, 1, 2].map((k) => {
    const values = clouds.flatMap(({ x }) => Array.from(x).filter((_, i) => i % 3 === k));
    return [Math.min(...values), Math.max(...values)];
  });
  for (const cloud of clouds) {
    cloud.half = sides.map(([low, high]) => (high - low) / 2);
    cloud.seen = cloud.x.map((value, i) => value - (sides[i % 3][0] + sides[i % 3][1]) / 2);
  }
}

// What is computed once per cloud and method stays with the cloud.
const once = (cloud, key, compute) => ((cloud.known ??= {})[key] ??= compute());
const codeOf = (cloud, method) => once(cloud, `code ${method}`, () => METHODS[method](cloud));
const neighboursOf = (cloud, method) =>
  once(cloud, `near ${method}`, () => nearest(codeOf(cloud, method), 2, NEIGHBOURS));
const trueNeighbours = (cloud) => once(cloud, "near", () => nearest(cloud.t, 2, NEIGHBOURS));
const scoreOf = (cloud, method) =>
  once(cloud, `score ${method}`, () => ({
    kept: kept(trueNeighbours(cloud), neighboursOf(cloud, method), NEIGHBOURS),
    correlation: rankCorrelation(cloud.t, codeOf(cloud, method)),
  }));

/** Calls report(i) for the point of the code that the pointer is closest to, if it is close. */
function pointsUnder(canvas, code, report) {
  for (const name of ["pointermove", "pointerdown"])
    canvas.addEventListener(name, (event) => {
      const box = canvas.getBoundingClientRect(),
        at = placeOnPage(code(), box.width, box.height),
        distance = (i) => Math.hypot(at(i)[0] - (event.clientX - box.left), at(i)[1] - (event.clientY - box.top));
      let closest = 0;
      for (let i = 1; i < code().length / 2; i++) if (distance(i) < distance(closest)) closest = i;
      if (distance(closest) < 14) report(closest);
    });
}

/** A line for each method: neighbours kept as a bar and a number, and the rank correlation. */
function createScores() {
  const lines = Object.keys(METHODS).map((name) => {
    const cells = { kept: element("td"), correlation: element("td"), bar: element("span", { class: "um-bar" }) };
    const line = element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element("td", { class: "um-track", "aria-hidden": "true" }, cells.bar),
      cells.kept,
      cells.correlation,
    );
    return { name, line, ...cells };
  });
  const head = ["code by", "", "neighbours kept", "rank correlation"];
  return {
    element: element(
      "table",
      { class: "lw-table um-scores", "aria-label": "How well each code keeps the sheet's neighbours and distances" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...head.map((text) => (text ? element("th", { scope: "col" }, text) : element("td", { class: "um-track" }))),
        ),
      ),
      element("tbody", {}, ...lines.map(({ line }) => line)),
    ),
    show(cloud, method) {
      for (const { name, line, kept: share, correlation, bar } of lines) {
        const score = scoreOf(cloud, name);
        line.classList.toggle("um-chosen", name === method);
        bar.style.width = `${100 * score.kept}%`;
        share.textContent = percent(score.kept);
        correlation.textContent = decimals(score.correlation);
      }
    },
  };
}

const percent = (share) => `${Math.round(100 * share)} %`;
const decimals = (value) => value.toFixed(2).replace("-", "−");

export default { render };
