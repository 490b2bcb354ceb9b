// The pictures of "Unroll the manifold": the cloud in space, by plotly or by a canvas, and its code in the plane.
import { chart, cssColour, element } from "./kit.js";
import { anglesOf, eyeAt, seenFrom } from "./manifold.js";

const STOPS = [
  [13, 8, 135],
  [126, 3, 168],
  [204, 71, 120],
  [248, 149, 64],
  [240, 249, 33],
]; // matplotlib's "plasma"
const ROOM = 2.6; // the cloud's diagonal in plotly's units: it fits the picture from every side

/** The colour of a place along the sheet, 0 to 1: from blue to yellow, without the end that the page would swallow. */
export function sheetColour(ui, along) {
  const dark = ui.colour("paper").reduce((a, b) => a + b) < 384,
    at = (dark ? 0.24 + 0.76 * along : 0.84 * along) * (STOPS.length - 1),
    i = Math.min(STOPS.length - 2, Math.floor(at));
  return STOPS[i].map((value, k) => Math.round(value + (STOPS[i + 1][k] - value) * (at - i)));
}

/**
 * The cloud from a chosen side. `show(scene)` draws { x, half, along, chosen, links: [{ to, true }] }; `turnTo(angles)`
 * looks from elsewhere; `onTurn(f)` and `onPoint(f)` report where the reader has turned it and which point is under the
 * mouse. At once it is a flat picture on a canvas; `useLibrary(Plotly)` puts the one that follows the mouse in its place.
 */
export function cloudPicture(ui, { height }) {
  let scene = null,
    angles = { turn: 0, tilt: 0 },
    solid = null,
    turned = () => {},
    pointed = () => {};
  const flat = chart(ui, {
    label: "",
    height,
    draw: (context, width, tall) => scene && !solid && drawCloud(context, width, tall, ui, scene, angles),
  });
  const holder = element("div", { class: "um-solid", hidden: true });
  flat.element.classList.add("um-picture");
  const inside = element("div", { class: "um-inside um-picture", "aria-hidden": "true" }, flat.element, holder);
  const wrapper = element("div", { role: "img", "aria-label": "" }, inside);
  const redraw = () => (solid ? solid.show(scene) : flat.redraw());
  ui.onTheme(() => solid?.show(scene));
  return {
    element: wrapper,
    describe: (text) => wrapper.setAttribute("aria-label", text),
    onTurn: (f) => (turned = f),
    onPoint: (f) => (pointed = f),
    show(next) {
      scene = next;
      redraw();
    },
    turnTo(next) {
      angles = next;
      if (solid) solid.turnTo(angles);
      else flat.redraw();
    },
    async useLibrary(Plotly) {
      holder.hidden = false;
      solid = await solidPicture(ui, Plotly, holder, scene, angles, {
        onTurn: (next) => turned((angles = next)),
        onPoint: (point) => pointed(point),
      });
      flat.element.style.visibility = "hidden";
    },
  };
}

function drawCloud(context, width, height, ui, { x, half, along, chosen, links }, { turn, tilt }) {
  const seen = seenFrom(x, turn, tilt),
    scale = (0.5 * Math.min(width, height)) / Math.hypot(...half) / 0.86,
    at = (i) => [width / 2 + scale * seen[3 * i], height / 2 - scale * seen[3 * i + 1]],
    order = Array.from(along, (_, i) => i).sort((a, b) => seen[3 * a + 2] - seen[3 * b + 2]);
  for (const i of order) dot(context, at(i), 3, sheetColour(ui, along[i]));
  drawLinks(context, ui, at, chosen, links);
}

/** The code: points in the colours of the sheet; the chosen one, with lines to its nearest points in the code. */
export function drawCode(context, width, height, ui, { code, along, chosen, links }) {
  const at = placeOnPage(code, width, height);
  for (let i = 0; i < along.length; i++) dot(context, at(i), 3, sheetColour(ui, along[i]));
  drawLinks(context, ui, at, chosen, links);
}

/** Where point i of a code (n, 2) lies in a picture: the same scale both ways, as large as fits. */
export function placeOnPage(code, width, height) {
  const range = [0, 1].map((k) => {
    const values = code.filter((_, i) => i % 2 === k);
    return [Math.min(...values), Math.max(...values)];
  });
  const margin = 10,
    scale = Math.min(
      (width - 2 * margin) / (range[0][1] - range[0][0] || 1),
      (height - 2 * margin) / (range[1][1] - range[1][0] || 1),
    ),
    middle = range.map(([low, high]) => (low + high) / 2);
  return (i) => [width / 2 + scale * (code[2 * i] - middle[0]), height / 2 - scale * (code[2 * i + 1] - middle[1])];
}

function dot(context, [x, y], radius, colour) {
  context.fillStyle = cssColour(colour);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function drawLinks(context, ui, at, chosen, links) {
  context.lineWidth = 2;
  for (const link of links) {
    context.strokeStyle = cssColour(ui.colour(link.true ? "green" : "red"));
    context.setLineDash(link.true ? [] : [4, 3]);
    context.beginPath();
    context.moveTo(...at(chosen));
    context.lineTo(...at(link.to));
    context.stroke();
  }
  context.setLineDash([]);
  dot(context, at(chosen), 6.5, ui.colour("paper"));
  dot(context, at(chosen), 5, ui.colour("ink"));
}

// ---------------------------------------------------------------------------------------------------- plotly

/** The cloud as plotly's scatter3d: points, lines to true and to false neighbours, and the chosen point. */
async function solidPicture(ui, Plotly, holder, scene, angles, { onTurn, onPoint }) {
  const config = {
    displayModeBar: false,
    displaylogo: false,
    showSendToCloud: false,
    scrollZoom: false,
    responsive: true,
  };
  let shown = camera(angles);
  await Plotly.newPlot(holder, traces(ui, scene), layout(scene, shown), config);
  ui.onCleanup(() => Plotly.purge(holder));
  const follow = (event) => {
    if (!event["scene.camera"]) return;
    shown = event["scene.camera"];
    onTurn(anglesOf([shown.eye.x, shown.eye.y, shown.eye.z]));
  };
  holder.on("plotly_relayouting", follow);
  holder.on("plotly_relayout", follow);
  // Plotly tells this in the middle of drawing, where its traces must not change.
  const point = ({ points: [hit] }) => hit?.curveNumber === 0 && setTimeout(() => onPoint(hit.pointNumber));
  holder.on("plotly_hover", point);
  holder.on("plotly_click", point);
  const draw = latestOnly(() => Plotly.react(holder, traces(ui, scene), layout(scene, shown), config));
  return {
    show(next) {
      scene = next;
      draw();
    },
    turnTo(next) {
      shown = camera(next);
      draw();
    },
  };
}

/** Plotly must not be asked again before it is done: of all calls meanwhile, one is made up for. */
function latestOnly(task) {
  let busy = false,
    wanted = false;
  return async function run() {
    wanted = true;
    if (busy) return;
    busy = true;
    while (wanted) {
      wanted = false;
      await task();
    }
    busy = false;
  };
}

function camera({ turn, tilt }) {
  const [x, y, z] = eyeAt(turn, tilt).map((value) => 2 * value);
  return {
    eye: { x, y, z },
    up: { x: 0, y: 0, z: 1 },
    center: { x: 0, y: 0, z: 0 },
    projection: { type: "orthographic" },
  };
}

/** Ranges that hold the cloud at every noise, so that nothing but the noise changes with it. */
function layout({ half }, view) {
  const axis = (k) => ({ visible: false, showspikes: false, range: [-half[k], half[k]] });
  const diagonal = Math.hypot(...half);
  return {
    autosize: true,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    paper_bgcolor: "rgba(0, 0, 0, 0)",
    showlegend: false,
    hovermode: "closest",
    scene: {
      bgcolor: "rgba(0, 0, 0, 0)",
      xaxis: axis(0),
      yaxis: axis(1),
      zaxis: axis(2),
      aspectmode: "manual",
      aspectratio: Object.fromEntries(["x", "y", "z"].map((name, k) => [name, (ROOM * half[k]) / diagonal])),
      dragmode: "turntable",
      camera: view,
    },
  };
}

function traces(ui, { x, along, chosen, links }) {
  const coordinates = (points) =>
    Object.fromEntries(["x", "y", "z"].map((name, k) => [name, points.map((i) => (i === null ? null : x[3 * i + k]))]));
  const cloud = { type: "scatter3d", mode: "markers", hoverinfo: "none" };
  const lines = (fits, colour, dash) => ({
    ...cloud,
    mode: "lines",
    hoverinfo: "skip",
    ...coordinates(links.filter((link) => link.true === fits).flatMap(({ to }) => [chosen, to, null])),
    line: { color: hex(ui.colour(colour)), width: 4, dash },
  });
  return [
    {
      ...cloud,
      ...coordinates(Array.from(along, (_, i) => i)),
      marker: { size: 4, color: Array.from(along, (value) => hex(sheetColour(ui, value))), line: { width: 0 } },
    },
    lines(true, "green", "solid"),
    lines(false, "red", "dash"),
    { ...cloud, hoverinfo: "skip", ...coordinates([chosen]), marker: { size: 8, color: hex(ui.colour("ink")) } },
  ];
}

const hex = (rgb) => `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
