// Starving gradients: how strongly each loss of G pulls where D is sure of its case, and two generators that race.
import { chart, column, columns, element, figure, onDrag, player, row, slider, widget } from "./kit.js";
import { number } from "./elbo_pictures.js";
import { clamp } from "./plot.js";
import { LOGIT, ROUNDS, drawCourse, drawLane, drawLosses, drawPulls, logitAxis, probability } from "./starving_pictures.js";
import { KINDS, START, logit, pull, round, start } from "./starving_race.js";
import css from "./starving_gradients.css";

const ROUNDS_PER_SECOND = 30;
const NEAR = 0.3; // of the middle of the data: arrived
const SHORT = { minimax: "log(1\u00a0−\u00a0D)", "non-saturating": "−log\u00a0D" }; // not to be broken between lines

function render({ model, el }) {
  const ui = widget(el, {
    css,
    title: "Starving gradients",
    lead: `Set what D says of a generated number. Both losses of G fall as D(G(z)) rises, but ${SHORT.minimax}, the minimax loss, pulls where D is fooled already, and ${SHORT["non-saturating"]}, the non-saturating one, where it is not. Then press Play: two generators learn from equal starts.`,
  });
  const first = Math.log(model.get("d") / (1 - model.get("d")));
  const race = {};
  const sure = slider({
    label: "D(G(z))",
    min: -LOGIT,
    max: LOGIT,
    step: 0.01,
    value: first,
    format: probability,
    onInput: restart,
  });
  const pictures = createPictures(ui, race, (l) => {
    sure.value = l;
    restart(l);
  });
  const run = player(ui, {
    onStep() {
      if (race.round >= ROUNDS) return false;
      race.round += 1;
      for (const kind of KINDS) {
        race[kind] = round(kind, race[kind]);
        race.history[kind].push(race[kind].place);
      }
    },
    onFrame: redraw,
    onReset: () => {
      sure.value = first;
      restart(first);
    },
    onRest: () => ui.announce(spoken(race)),
    rate: () => ROUNDS_PER_SECOND,
    stride: 10,
    smooth: true,
  });
  /** Both at the start again, with a D that gives the logit l to what they make. */
  function restart(l) {
    const [minimax, other] = KINDS;
    Object.assign(race, { logit: l, round: 0, [minimax]: start(l), [other]: start(l) });
    race.history = { [minimax]: [START], [other]: [START] };
    redraw();
    ui.announce(spoken(race));
  }
  function redraw() {
    pictures.draw(race);
    ui.readout(comment(race));
  }
  ui.add(
    row(sure.element),
    columns(...pictures.curves),
    row(run.element),
    columns(column(...pictures.lanes), pictures.course),
  );
  restart(first);
  return ui.destroy;
}

// ---------------------------------------------------------------------------------------------------- pictures

function createPictures(ui, race, set) {
  const drawn = (height, draw) =>
    chart(ui, { label: "", height, draw: (context, width, tall) => draw(context, width, tall, ui, race) });
  const losses = drawn(168, drawLosses),
    pulls = drawn(168, drawPulls),
    course = drawn(252, drawCourse),
    lanes = KINDS.map((kind) => drawn(112, (c, width, tall) => drawLane(c, width, tall, ui, race[kind], kind)));
  for (const each of [losses, pulls]) dragLogit(each.element, set);
  const key = (...parts) =>
    element("span", { class: "sg-key" }, ...parts.map(([text, kind]) => element("span", { class: kind }, text)));
  const both = KINDS.map((kind) => [`━ ${SHORT[kind]}`, `sg-${kind}`]);
  const laneKey = (kind) =>
    key([`→ ${SHORT[kind]}`, `sg-${kind}`], ["■ data", "sg-data"], ["■ G", "sg-model"], ["╌ D", null]);
  return {
    curves: [
      figure(key(["loss of G:", null], ...both), losses.element),
      figure(key(["pull |dJ/dl|:", null], ...both), pulls.element),
    ],
    lanes: KINDS.map((kind, i) => figure(laneKey(kind), lanes[i].element)),
    course: figure(key(["middle of G:", null], ...both), course.element),
    draw(now) {
      for (const each of [losses, pulls, course, ...lanes]) each.redraw();
      losses.describe(`Both losses over D's logit, with the reader at D = ${probability(now.logit)}.`);
      pulls.describe(`The slopes of both losses over D's logit. ${strengths(now)}`);
      course.describe(`Where both generators are over ${now.round} rounds. ${places(now)}`);
      KINDS.forEach((kind, i) => lanes[i].describe(`${SHORT[kind]}: G at ${number(now[kind].place)}, the data at 0.`));
    },
  };
}

/** Dragging across the curves sets D's logit. */
function dragLogit(canvas, set) {
  onDrag(canvas, (x) => {
    set(clamp(logitAxis(canvas.clientWidth).back((x * canvas.clientWidth) / canvas.width), -LOGIT, LOGIT));
  });
  canvas.classList.add("sg-sideways");
}

// ---------------------------------------------------------------------------------------------------- words

const FED = SHORT["non-saturating"];

const strengths = ({ logit: l }) =>
  `At D(G(z)) = ${probability(l)} the pull is ${number(pull("minimax", l), 3)} with ${SHORT.minimax} and ` +
  `${number(pull("non-saturating", l), 3)} with ${FED}`;
const places = (race) => KINDS.map((kind) => `${SHORT[kind]} at ${number(race[kind].place)}`).join(", ") + ".";
const spoken = (race) => `Round ${race.round}: ${places(race)} ${comment(race)}`;

/** The first round after which a generator is near the data and stays there; undefined while it is not. */
function arrival(places) {
  let since = places.length;
  while (since > 0 && Math.abs(places[since - 1]) < NEAR) since -= 1;
  return since < places.length ? since : undefined;
}

/** What is to be seen, in a sentence or two. */
function comment(race) {
  if (race.round === 0) {
    const ratio = Math.exp(Math.abs(race.logit));
    if (ratio < 1.5) return `${strengths(race)}: near ½ they hardly differ.`;
    const times = ratio < 9.95 ? ratio.toFixed(1) : Math.round(ratio);
    return `${strengths(race)}: ${times} times as much for ${race.logit < 0 ? FED : SHORT.minimax}.`;
  }
  const arrived = arrival(race.history["non-saturating"]),
    late = arrival(race.history.minimax);
  if (arrived === undefined) return "Each generator moves as strongly as its loss pulls; both Ds learn as well, two steps a round.";
  if (late === undefined) {
    const left = pull("minimax", logit(race.minimax));
    return left < 0.2
      ? `${FED} reached the data in round ${arrived}. With ${SHORT.minimax} G feels ${number(left, 3)} of the strongest pull: a sure D starves it.`
      : `${FED} reached the data in round ${arrived}. Now D is no longer sure of the other G, which moves with all its strength.`;
  }
  return `${FED} reached the data in round ${arrived}, ${SHORT.minimax} in round ${late}: the same game at the same rates, but most of the time D was sure of its case.`;
}

export default { render };
