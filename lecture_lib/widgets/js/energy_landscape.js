// A restricted Boltzmann machine with a handful of units, open on the table: its graph, the energy and the probability of
// every joint state, and the softmax that turns the one into the other. Everything is summed exactly at every touch.
import { button, chart, column, columns, cssColour, element, figure, mix, onDrag, row, seedField, select, slider, widget } from "./kit.js";
import { allEnergies, bits, boltzmann, cloneRBM, createRBM } from "./rbm.js";
import { normals, seeded } from "./random.js";

const LARGEST = 8; // the largest weight or bias a reader can set, in nats
const RANDOM = "random";
// Machines a reader may know, [visible units, hidden units, name]: what their sums would cost.
const FAMOUS = [[16, 10, "4×4 bars and stripes"], [784, 20, "MNIST, 20 hidden units"], [784, 500, "MNIST, 500 hidden units"]];

function render({ model, el }) {
  const presets = model.get("presets"), sizes = { nVisible: model.get("n_visible"), nHidden: model.get("n_hidden") };
  const ui = widget(el, {
    title: "Energy landscape",
    lead: "Each square is one state of the machine: the bluer, the lower its energy; the larger its orange dot, the more probable. Drag a connection sideways, tap a unit, or turn up the temperature.",
  });
  const machine = { rbm: createRBM(sizes.nVisible, sizes.nHidden), temperature: 1, shift: 0, v: 0, h: 0, chosen: { name: "W", index: 0 } };
  const parts = [];
  const update = () => { solve(machine); parts.forEach((refresh) => refresh()); };

  parts.push(physics(ui, machine, update, presetControls(ui, machine, presets, model.get("seed"), update)));
  parts.push(pictures(ui, machine, update));
  parts.push(likeliestStates(ui, machine));
  stateCounter(ui, sizes);
  update();
  return ui.destroy;
}

/** Energies, probabilities and log Z of the machine as it now is; the constant is added to every energy. */
function solve(machine) {
  machine.energies = allEnergies(machine.rbm).map((e) => e + machine.shift);
  Object.assign(machine, boltzmann(machine.energies, machine.temperature));
  machine.order = [...machine.energies.keys()].sort((a, b) => machine.energies[a] - machine.energies[b]);
}

const stateNumber = (machine, v = machine.v, h = machine.h) => v * (1 << machine.rbm.nHidden) + h;
const visibleOf = (machine, state) => state >> machine.rbm.nHidden;
const hiddenOf = (machine, state) => state & ((1 << machine.rbm.nHidden) - 1);

// ---------------------------------------------------------------------------------------------------- controls

function presetControls(ui, machine, presets, firstSeed, update) {
  const hint = element("p", { class: "lw-note" });
  const seed = seedField({ value: firstSeed, onChange: () => load(RANDOM) });
  const menu = select({
    label: "machine", onChange: (name) => load(name),
    options: [...Object.entries(presets).map(([value, { label }]) => ({ value, label })), { value: RANDOM, label: "Random weights" }],
  });
  function load(name) {
    menu.value = name;
    machine.rbm = name === RANDOM ? randomMachine(machine.rbm, seed.value) : unpack(machine.rbm, presets[name]);
    hint.textContent = name === RANDOM ? "Random weights and biases: a rugged landscape, and no two seeds alike." : presets[name].hint;
    solve(machine);
    machine.v = visibleOf(machine, machine.order[0]);
    machine.h = hiddenOf(machine, machine.order[0]);
    update();
  }
  function reset() {
    Object.assign(machine, { temperature: 1, shift: 0, chosen: { name: "W", index: 0 } });
    seed.value = firstSeed;
    load(Object.keys(presets)[0]);
  }
  reset();
  return [row(menu.element, seed.element, button({ label: "Reset", icon: "reset", onClick: reset }).element), hint];
}

const unpack = (rbm, { W, b, c }) => ({ ...rbm, W: Float64Array.from(W), b: Float64Array.from(b), c: Float64Array.from(c) });

function randomMachine(like, seed) {
  const rbm = cloneRBM(like), random = seeded(seed);
  for (const name of ["W", "b", "c"]) normals(random, rbm[name]).forEach((x, i, all) => { all[i] = Math.round(20 * x) / 10; });
  return rbm;
}

/** Temperature, and a constant that changes every energy and no probability. */
function physics(ui, machine, update, above) {
  const temperature = slider({
    label: "temperature T", min: 0.2, max: 8, step: 0.1, value: 1, format: (x) => number(x, 1),
    onInput: (x) => { machine.temperature = x; update(); },
  });
  const shift = slider({
    label: "add to every energy", min: -5, max: 5, step: 0.5, value: 0, format: (x) => signed(x, 1),
    onInput: (x) => { machine.shift = x; update(); },
  });
  ui.add(...above, row(temperature.element, shift.element));
  return () => {
    temperature.value = machine.temperature;
    shift.value = machine.shift;
  };
}

/** The way to every weight and bias without a mouse. */
function parameterControls(machine, update) {
  const names = parameterNames(machine.rbm.nVisible, machine.rbm.nHidden);
  const which = select({
    label: "change", options: names.map(({ label }, i) => ({ value: String(i), label })),
    onChange: (i) => { machine.chosen = names[i].parameter; update(); },
  });
  const value = slider({
    label: "to", min: -LARGEST, max: LARGEST, step: 0.1, value: 0, format: (x) => signed(x, 1),
    onInput: (x) => { machine.rbm[machine.chosen.name][machine.chosen.index] = x; update(); },
  });
  return {
    element: row(which.element, value.element),
    refresh() {
      const { name, index } = machine.chosen;
      which.value = String(names.findIndex(({ parameter }) => parameter.name === name && parameter.index === index));
      value.value = machine.rbm[name][index];
    },
  };
}

/** Every weight and bias, in words for the menu: { label, parameter: { name, index } }. */
function parameterNames(nVisible, nHidden) {
  const list = [];
  for (let i = 0; i < nVisible; i++)
    for (let j = 0; j < nHidden; j++) list.push({ label: `weight v${sub(i)} – h${sub(j)}`, parameter: { name: "W", index: i * nHidden + j } });
  for (let i = 0; i < nVisible; i++) list.push({ label: `bias of v${sub(i)}`, parameter: { name: "b", index: i } });
  for (let j = 0; j < nHidden; j++) list.push({ label: `bias of h${sub(j)}`, parameter: { name: "c", index: j } });
  return list;
}

// ---------------------------------------------------------------------------------------------------- pictures

function pictures(ui, machine, update) {
  const { nVisible, nHidden } = machine.rbm;
  const drawn = (height, draw) => chart(ui, { label: "", height, draw: (context, width, tall) => draw(context, width, tall, machine, ui) });
  const graph = drawn(180, drawGraph), curve = drawn(185, drawCurve), grid = drawn(300, drawGrid);
  const side = (label, n, onInput) => slider({ label, min: 0, max: (1 << n) - 1, step: 1, value: 0, format: (s) => bits(s, n).join(""), onInput });
  const visible = side("visible v", nVisible, (s) => choose(s, machine.h)), hidden = side("hidden h", nHidden, (s) => choose(machine.v, s));
  const parameters = parameterControls(machine, update), numbers = softmaxInNumbers(machine);
  function choose(v, h) {
    Object.assign(machine, { v, h });
    update();
    ui.announce(spokenState(machine));
  }
  changeByHand(graph.element, machine, choose, update);
  grid.element.addEventListener("click", (event) => {
    const cell = gridLayout(grid.element.clientWidth, grid.element.clientHeight, machine).stateAt(event.offsetX, event.offsetY);
    if (cell) choose(cell.v, cell.h);
  });
  const halves = columns(
    column(figure("The machine: green is +, dashed red is −", graph.element), parameters.element),
    column(figure(`All ${1 << (nVisible + nHidden)} states, v across and h down`, grid.element)),
  );
  const below = columns(
    figure("One curve for all states: p = e^(−E/T) / Z", curve.element),
    column(figure("The chosen state", visible.element, hidden.element), numbers.element),
  );
  ui.add(halves, below);
  return () => {
    visible.value = machine.v;
    hidden.value = machine.h;
    parameters.refresh();
    numbers.refresh();
    graph.describe(spokenMachine(machine));
    curve.describe(`Probability against energy: every state lies on a falling exponential, from energy ${number(machine.energies[machine.order[0]])} to ${number(machine.energies[machine.order.at(-1)])}.`);
    grid.describe(`Map of all states, visible states across and hidden states down. ${spokenState(machine)}`);
    for (const picture of [graph, curve, grid]) picture.redraw();
  };
}

/** A tap on a unit switches it; a drag sideways over a unit or a connection changes its bias or weight. */
function changeByHand(canvas, machine, choose, update) {
  let from = null;
  onDrag(canvas, (pixelX, pixelY, phase) => {
    const ratio = canvas.width / canvas.clientWidth, x = pixelX / ratio, y = pixelY / ratio;
    if (phase === "start") {
      const hit = hitTest(graphLayout(canvas.clientWidth, canvas.clientHeight, machine.rbm), machine.rbm, x, y);
      from = hit && { ...hit, x, value: machine.rbm[hit.name][hit.index], moved: false };
      if (hit) { machine.chosen = { name: hit.name, index: hit.index }; update(); }
    } else if (from && phase === "move") {
      from.moved ||= Math.abs(x - from.x) > 4;
      if (!from.moved) return;
      machine.rbm[from.name][from.index] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(10 * from.value + (x - from.x)) / 10));
      update();
    } else if (from && phase === "end") {
      if (!from.moved && from.name === "b") choose(machine.v ^ (1 << from.index), machine.h);
      if (!from.moved && from.name === "c") choose(machine.v, machine.h ^ (1 << from.index));
      from = null;
    }
  });
  canvas.style.touchAction = "pan-y"; // a finger that moves down scrolls the page
  canvas.style.cursor = "ew-resize";
}

function graphLayout(width, height, { nVisible, nHidden }) {
  const spread = (n, y) => Array.from({ length: n }, (_, i) => ({ x: (width * (i + 0.5)) / n, y }));
  return { visible: spread(nVisible, height - 40), hidden: spread(nHidden, 40), radius: 16 };
}

/** The unit or connection under a point, as { name, index }, or null. */
function hitTest({ visible, hidden, radius }, { nHidden }, x, y) {
  const unit = (side) => side.findIndex((p) => Math.hypot(p.x - x, p.y - y) < radius + 4);
  if (unit(visible) >= 0) return { name: "b", index: unit(visible) };
  if (unit(hidden) >= 0) return { name: "c", index: unit(hidden) };
  const distances = visible.flatMap((p) => hidden.map((q) => distanceToLine(p, q, x, y)));
  const nearest = distances.indexOf(Math.min(...distances));
  return distances[nearest] < 12 ? { name: "W", index: nearest } : null;
}

function distanceToLine(p, q, x, y) {
  const dx = q.x - p.x, dy = q.y - p.y, t = Math.max(0, Math.min(1, ((x - p.x) * dx + (y - p.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(p.x + t * dx - x, p.y + t * dy - y);
}

function drawGraph(context, width, height, machine, ui) {
  const { rbm, chosen } = machine, layout = graphLayout(width, height, rbm);
  const v = bits(machine.v, rbm.nVisible), h = bits(machine.h, rbm.nHidden);
  const isChosen = (name, index) => chosen.name === name && chosen.index === index;
  layout.visible.forEach((p, i) => layout.hidden.forEach((q, j) => {
    const index = i * rbm.nHidden + j;
    drawConnection(context, ui, p, q, rbm.W[index], { chosen: isChosen("W", index), active: v[i] && h[j] });
  }));
  layout.visible.forEach((p, i) => layout.hidden.forEach((q, j) => {
    const index = i * rbm.nHidden + j;
    if (isChosen("W", index)) drawTag(context, ui, (p.x + q.x) / 2, (p.y + q.y) / 2, signed(rbm.W[index], 1), true);
  }));
  layout.visible.forEach((p, i) => drawUnit(context, ui, p, layout.radius, `v${sub(i)}`, { on: v[i], bias: rbm.b[i], below: true, chosen: isChosen("b", i) }));
  layout.hidden.forEach((p, j) => drawUnit(context, ui, p, layout.radius, `h${sub(j)}`, { on: h[j], bias: rbm.c[j], below: false, chosen: isChosen("c", j) }));
}

/** Positive weights are solid and green, negative ones dashed and red; a connection counts only while both its ends are on. */
function drawConnection(context, ui, p, q, weight, { chosen, active }) {
  context.save();
  context.beginPath();
  context.moveTo(p.x, p.y);
  context.lineTo(q.x, q.y);
  if (chosen) {
    context.lineWidth = Math.abs(weight) + 7;
    context.strokeStyle = cssColour(ui.colour("ink"), 0.18);
    context.stroke();
  }
  context.lineWidth = 1 + Math.abs(weight);
  context.strokeStyle = cssColour(ui.colour(weight > 0 ? "green" : weight < 0 ? "red" : "muted"), weight === 0 ? 0.45 : active ? 1 : 0.42);
  if (weight < 0) context.setLineDash([6, 4]);
  context.stroke();
  context.restore();
}

function drawTag(context, ui, x, y, text, chosen) {
  context.save();
  context.font = context.font.replace(/^\d+px/, chosen ? "bold 12px" : "11px");
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = cssColour(ui.colour("paper"));
  context.strokeText(text, x, y);
  context.fillStyle = cssColour(ui.colour("ink"));
  context.fillText(text, x, y);
  context.restore();
}

function drawUnit(context, ui, { x, y }, radius, name, { on, bias, below, chosen }) {
  const ink = ui.colour("ink"), paper = ui.colour("paper");
  if (chosen) {
    context.fillStyle = cssColour(mix(paper, ink, 0.2));
    circle(context, x, y, radius + 5);
  }
  context.fillStyle = cssColour(on ? ink : paper);
  context.strokeStyle = cssColour(ink);
  context.lineWidth = 1.5;
  circle(context, x, y, radius);
  context.stroke();
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = cssColour(on ? paper : ink);
  context.fillText(name, x, y + 1);
  drawTag(context, ui, x, y + (below ? 1 : -1) * (radius + 14), `bias ${signed(bias, 1)}`, chosen);
}

function circle(context, x, y, radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** Where things are in the map: labels on the left and below, the marginals p(h) on the right and p(v) above. */
function gridLayout(width, height, { rbm: { nVisible, nHidden } }) {
  const columnCount = 1 << nVisible, rowCount = 1 << nHidden, dot = 5;
  const left = nHidden * dot + 18, right = 36, top = 44, bottom = nVisible * dot + 20;
  const w = (width - left - right) / columnCount, h = (height - top - bottom) / rowCount;
  return {
    columnCount, rowCount, dot, left, top, w, h, right: width - right, bottom: height - bottom,
    stateAt(x, y) {
      const v = Math.floor((x - left) / w), hidden = Math.floor((y - top) / h);
      return v >= 0 && v < columnCount && hidden >= 0 && hidden < rowCount ? { v, h: hidden } : null;
    },
  };
}

function drawGrid(context, width, height, machine, ui) {
  const grid = gridLayout(width, height, machine), { probabilities, energies, order } = machine;
  const low = energies[order[0]], range = energies[order.at(-1)] - low || 1, likeliest = probabilities[order[0]];
  const pV = new Float64Array(grid.columnCount), pH = new Float64Array(grid.rowCount);
  const paper = ui.colour("paper"), blue = ui.colour("blue"), orange = cssColour(ui.colour("orange"));
  for (let v = 0; v < grid.columnCount; v++)
    for (let h = 0; h < grid.rowCount; h++) {
      const s = stateNumber(machine, v, h), x = grid.left + v * grid.w, y = grid.top + h * grid.h;
      pV[v] += probabilities[s];
      pH[h] += probabilities[s];
      context.fillStyle = cssColour(mix(paper, blue, 0.06 + 0.5 * (1 - (energies[s] - low) / range)));
      context.fillRect(x + 0.5, y + 0.5, grid.w - 1, grid.h - 1);
      context.fillStyle = orange;
      circle(context, x + grid.w / 2, y + grid.h / 2, (Math.min(grid.w, grid.h) / 2 - 1) * Math.sqrt(probabilities[s] / likeliest));
    }
  drawMarginals(context, grid, pV, pH, ui);
  drawStateLabels(context, grid, machine, ui);
  context.strokeStyle = cssColour(ui.colour("ink"));
  context.lineWidth = 2;
  context.strokeRect(grid.left + machine.v * grid.w, grid.top + machine.h * grid.h, grid.w, grid.h);
}

function drawMarginals(context, grid, pV, pH, ui) {
  context.fillStyle = cssColour(ui.colour("orange"), 0.75);
  const topV = Math.max(...pV), topH = Math.max(...pH);
  pV.forEach((p, v) => context.fillRect(grid.left + v * grid.w + 1, grid.top - 3 - (24 * p) / topV, grid.w - 2, (24 * p) / topV));
  pH.forEach((p, h) => context.fillRect(grid.right + 4, grid.top + h * grid.h + 1, (30 * p) / topH, grid.h - 2));
  context.fillStyle = cssColour(ui.colour("muted"));
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.fillText(`p(v), up to ${percent(topV)}`, grid.left, 8);
  context.fillText("p(h)", grid.right + 4, grid.top - 10);
}

/** A state is written as its units: filled squares are on. */
function drawStateLabels(context, grid, machine, ui) {
  const { nVisible, nHidden } = machine.rbm;
  const square = (x, y, on, chosen) => {
    context.fillStyle = cssColour(ui.colour("ink"), (on ? 1 : 0.14) * (chosen ? 1 : 0.62));
    context.fillRect(x, y, grid.dot - 1, grid.dot - 1);
  };
  for (let v = 0; v < grid.columnCount; v++) bits(v, nVisible).forEach((on, i) => square(grid.left + (v + 0.5) * grid.w - 2, grid.bottom + 4 + i * grid.dot, on, v === machine.v));
  for (let h = 0; h < grid.rowCount; h++) bits(h, nHidden).forEach((on, j) => square(13 + j * grid.dot, grid.top + (h + 0.5) * grid.h - 2, on, h === machine.h));
  context.fillStyle = cssColour(ui.colour("muted"));
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillText("h", 2, (grid.top + grid.bottom) / 2);
  context.textAlign = "center";
  context.fillText("v", (grid.left + grid.right) / 2, grid.bottom + nVisible * grid.dot + 13);
}

/** Every state as a dot on e^(−E/T) / Z; a number says how many states share a place. */
function drawCurve(context, width, height, machine, ui) {
  const { energies, probabilities, order, temperature, logZ, shift } = machine, left = 48, bottom = height - 32, top = 14;
  const ends = [energies[order[0]], energies[order.at(-1)]].flatMap((e) => [e, e - shift]);
  const low = 2 * Math.floor(Math.min(...ends) / 2 - 0.25), high = 2 * Math.ceil(Math.max(...ends) / 2 + 0.25), tallest = probabilities[order[0]];
  const x = (e) => left + ((width - left - 8) * (e - low)) / (high - low), y = (p) => bottom - ((bottom - top) * p) / tallest;
  const ink = cssColour(ui.colour("ink")), muted = cssColour(ui.colour("muted")), orange = ui.colour("orange");

  context.strokeStyle = cssColour(ui.colour("line"));
  context.lineWidth = 1;
  context.strokeRect(left, bottom, width - left - 8, 0);
  context.strokeStyle = cssColour(orange, 0.5);
  context.lineWidth = 2;
  context.beginPath();
  const from = Math.max(low, -temperature * (logZ + Math.log(1.1 * tallest))); // above the picture, the curve is left out
  for (let i = 0; i <= 200; i++) context.lineTo(x(from + ((high - from) * i) / 200), y(Math.exp(-(from + ((high - from) * i) / 200) / temperature - logZ)));
  context.stroke();

  let labelled = -Infinity;
  for (const { e, p, count } of levels(machine)) {
    context.fillStyle = cssColour(orange);
    circle(context, x(e), y(p), 4);
    context.fillStyle = muted;
    context.textAlign = "left";
    context.textBaseline = "middle";
    if (count < 2 || x(e) < labelled + 28) continue;
    context.fillText(`${count}×`, x(e) + (p > 0.9 * tallest ? 10 : 5), y(p) - (p > 0.9 * tallest ? 0 : 11));
    labelled = x(e);
  }
  const s = stateNumber(machine);
  context.strokeStyle = ink;
  context.beginPath();
  context.arc(x(energies[s]), y(probabilities[s]), 6.5, 0, 2 * Math.PI);
  context.stroke();

  context.textBaseline = "middle";
  context.textAlign = "right";
  context.fillStyle = cssColour(orange);
  context.fillText(percent(tallest), left - 6, y(tallest));
  context.fillText("0", left - 6, bottom);
  context.fillStyle = cssColour(ui.colour("blue"));
  context.textAlign = "center";
  for (const e of [low, (low + high) / 2, high]) context.fillText(number(e, 0), Math.min(x(e), width - 14), bottom + 11);
  context.fillText("energy E", x((low + high) / 2), bottom + 25);
}

/** States of equal energy together, as { e, p, count }. */
function levels({ energies, probabilities, order }) {
  const found = [];
  for (const s of order) {
    if (found.length && energies[s] - found.at(-1).e < 1e-9) found.at(-1).count++;
    else found.push({ e: energies[s], p: probabilities[s], count: 1 });
  }
  return found;
}

// ---------------------------------------------------------------------------------------------------- numbers

/** p = softmax(−E / T), with the numbers of the chosen state. */
function softmaxInNumbers(machine) {
  const box = element("div", { class: "lw-formula" });
  const blue = (...nodes) => element("b", { class: "lw-energy" }, ...nodes);
  const orange = (...nodes) => element("b", { class: "lw-probability" }, ...nodes);
  const power = (x) => element("sup", {}, x);
  return { element: box, refresh() {
    const { rbm, temperature: T, shift, energies, probabilities, order } = machine, s = stateNumber(machine);
    const v = bits(machine.v, rbm.nVisible), h = bits(machine.h, rbm.nHidden), E = energies[s], above = E - energies[order[0]];
    const dot = (x, y) => x.reduce((sum, value, i) => sum + value * y[i], 0);
    const pairs = rbm.W.reduce((sum, w, i) => sum + w * v[Math.floor(i / rbm.nHidden)] * h[i % rbm.nHidden], 0);
    const terms = [-dot(rbm.b, v), -dot(rbm.c, h), -pairs, ...(shift ? [shift] : [])];
    box.replaceChildren(
      element("p", {}, blue("E"), ` = −bᵀv − cᵀh − vᵀWh${shift ? " + constant" : ""}`, element("br"), `= ${sumOf(terms)} = `, blue(number(E))),
      element("p", {}, orange("p"), " = e", power("−E/T"), " / Z = e", power(number(-E / T)), " / ", ...(machine.logZ < 10 ? [Math.exp(machine.logZ).toFixed(2)] : ["e", power(number(machine.logZ))]), " = ", orange(percent(probabilities[s])), element("br"), `a softmax over all ${energies.length} states; ln Z = ${number(machine.logZ)}`),
      element("p", {}, above > 1e-9 ? `The deepest state lies ${number(above)} lower; this one is e` : "No state lies deeper. One that lies 1 higher is e",
        power(`−${number((above > 1e-9 ? above : 1) / T)}`), ` = ${plain(Math.exp(-(above > 1e-9 ? above : 1) / T))} times as probable.`),
    );
  } };
}

function likeliestStates(ui, machine) {
  const body = element("tbody"), heads = ["v", "h", "energy", "probability"].map((name) => element("th", { scope: "col" }, name));
  ui.add(element("details", { class: "lw-details" }, element("summary", {}, "The eight most probable states as a table"),
    element("table", { class: "lw-table" }, element("thead", {}, element("tr", {}, ...heads)), body)));
  return () => body.replaceChildren(...machine.order.slice(0, 8).map((s) => {
    const cells = [bits(visibleOf(machine, s), machine.rbm.nVisible).join(""), bits(hiddenOf(machine, s), machine.rbm.nHidden).join(""), number(machine.energies[s]), percent(machine.probabilities[s])];
    return element("tr", {}, ...cells.map((text) => element("td", {}, text)));
  }));
}

/** Why nobody does this sum for a real machine: the number of its terms. */
function stateCounter(ui, { nVisible, nHidden }) {
  const machines = [[nVisible, nHidden, "this machine"], ...FAMOUS];
  const count = (units) => (units <= 40 ? `= ${(2 ** units).toLocaleString("en")}` : `≈ 10${superscript(Math.floor(units * Math.log10(2)))}`);
  const show = (i) => {
    const [v, h] = machines[i];
    ui.readout(`2${superscript(v + h)} ${count(v + h)} joint states. With the larger side summed in closed form, 2${superscript(Math.min(v, h))} ${count(Math.min(v, h))} terms remain for Z`
      + (Math.min(v, h) > 40 ? ": more than there are atoms in the universe (10⁸⁰)." : "."));
  };
  const menu = select({ label: "number of states", options: machines.map(([v, h, name], i) => ({ value: String(i), label: `${v} + ${h} units (${name})` })), onChange: (i) => show(Number(i)) });
  ui.add(menu.element);
  show(0);
}

// ---------------------------------------------------------------------------------------------------- words

function spokenState(machine) {
  const s = stateNumber(machine), { nVisible, nHidden } = machine.rbm;
  return `Visible ${bits(machine.v, nVisible).join(" ")}, hidden ${bits(machine.h, nHidden).join(" ")}: energy ${number(machine.energies[s])}, probability ${percent(machine.probabilities[s])}.`;
}

function spokenMachine({ rbm: { W, nVisible, nHidden } }) {
  const strong = parameterNames(nVisible, nHidden).filter(({ parameter: { name, index } }) => name === "W" && W[index]);
  const words = strong.map(({ label, parameter: { index } }) => `${label} ${signed(W[index], 1)}`);
  return `Bipartite graph of ${nVisible} visible and ${nHidden} hidden units; ${words.length ? words.join(", ") : "all weights are zero"}.`;
}

const sub = (i) => "₁₂₃₄₅₆₇₈₉"[i];
const superscript = (n) => [...String(n)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit]).join("");
const number = (x, digits = 2) => (Math.abs(x) < 0.5 * 10 ** -digits ? (0).toFixed(digits) : x.toFixed(digits).replace("-", "−"));
const signed = (x, digits) => (x > 0 ? "+" : "") + number(x, digits);
const plain = (x) => (x >= 0.001 ? x.toPrecision(3) : x.toExponential(1).replace("e-", " · 10^−"));
const percent = (p) => (p >= 0.0995 ? `${(100 * p).toFixed(0)} %` : p >= 0.0005 ? `${(100 * p).toPrecision(2)} %` : "< 0.05 %");
const sumOf = (terms) => terms.map((x, i) => (i ? (x < 0 ? " − " : " + ") + number(Math.abs(x)) : number(x))).join("");

export default { render };
