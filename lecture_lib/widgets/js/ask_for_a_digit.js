// Ask for a digit: pick a class c, and the noise z decides in which hand it is drawn.
import { button, choice, column, element, figure, pixels, select, slider, widget } from "./kit.js";
import { along, asked, condition, inAllClasses, movedTo } from "./conditions.js";
import { createBars, createSheet } from "./ask_pictures.js";
import { backlog } from "./darkroom.js";
import { floats } from "./floats.js";
import { glide } from "./glide.js";
import { forward, loadAll } from "./nn.js";
import { normals, seeded } from "./random.js";
import { rows } from "./face_codes.js";
import { paintGrey } from "./drawing.js";
import css from "./ask_for_a_digit.css";

const HANDS = 7,
  SLIDERS = 3,
  REACH = 3; // slider ends: beyond ±3, N(0, 1) hardly ever draws
const START = { hand: 0, class: 3 };
const SEED = 1;
const signed = (value) => value.toFixed(1).replace("-", "−");
const percent = (share) => `${Math.round(100 * share)} %`;

function render({ model, el }) {
  const artists = readArtists(model),
    names = Object.keys(artists),
    side = model.get("side");
  const ui = widget(el, {
    title: "Ask for a digit",
    lead: "You say which class c. The noise z is the hand that draws it: one column, one hand.",
    css,
  });
  const later = backlog(ui, ["sheet"]);
  let artist, hands, random, at, other;

  const choices = choice({ label: "draw", options: names, onChange: enter });
  choices.element.hidden = names.length === 1;
  const picture = pixels({ label: "What you asked for", width: side, height: side });
  const bars = createBars();
  const heading = element("span", {}, "G(z, c)");
  const dials = Array.from({ length: SLIDERS }, (_, j) =>
    slider({
      label: `noise ${j + 1}`,
      min: -REACH,
      max: REACH,
      step: 0.1,
      value: 0,
      format: signed,
      onInput: (value) => {
        way.stop();
        become(movedTo(hands[at.hand], artist.directions[j], value));
        say(`Column ${at.hand + 1}: all ${artist.classes.length} classes in the changed hand.`);
      },
    }),
  );
  const share = slider({
    label: "share",
    min: 0,
    max: 1,
    step: 0.05,
    value: 0,
    format: percent,
    onInput: () => {
      drawLarge();
      say(inWords());
    },
  });
  const partner = element("div", { class: "ad-partner" });
  const sheet = createSheet(ui, side, HANDS, (hand, k) => {
    way.stop();
    ask(k, hand);
    say(inWords());
  });
  const fresh = button({
    label: "New noise",
    primary: true,
    onClick: () => {
      way.to(hands[at.hand], normals(random, new Float32Array(artist.latents)));
      say(`New noise: a new hand in column ${at.hand + 1}, in all classes.`);
    },
  });
  const reset = button({ label: "Reset", icon: "reset", onClick: () => begin() });
  const way = glide(ui, become, become);

  /** The large picture: the marked column, in the class that is asked for. */
  function drawLarge() {
    const c = condition(artist.classes.length, at.class, other, share.value);
    paintGrey(ui, picture, forward(artist.network, asked(hands[at.hand], c)).data);
    picture.describe(inWords());
    bars.show(c);
    heading.textContent = `G(z, ${mixed() ? "a mixture" : named(at.class)})`;
  }
  function drawColumn(hand) {
    const { data } = forward(artist.network, inAllClasses(hands[hand], artist.classes.length));
    sheet.draw(hand, rows(data, side * side));
  }
  function become(z) {
    hands[at.hand] = z;
    later.hush();
    drawLarge();
    drawColumn(at.hand);
    showDials();
  }
  const showDials = () =>
    dials.forEach((dial, j) => {
      dial.value = along(hands[at.hand], artist.directions[j]);
    });
  function ask(k, hand) {
    at = { class: k, hand };
    share.value = 0;
    if (other === k) makePartner((k + 1) % artist.classes.length);
    sheet.mark(hand, k);
    showDials();
    drawLarge();
  }
  function makePartner(k) {
    other = k;
    const options = artist.classes.map((label, i) => ({ value: String(i), label }));
    const pick = select({
      label: "mix in",
      options,
      value: String(k),
      onChange: (value) => {
        other = Number(value);
        drawLarge();
        say(inWords());
      },
    });
    partner.replaceChildren(pick.element);
  }
  const named = (k) => artist.classes[k];
  const mixed = () => share.value > 0 && other !== at.class;
  function inWords() {
    const hand = `the noise of column ${at.hand + 1}`;
    if (!mixed()) return `Class ${named(at.class)}, drawn with ${hand}.`;
    const parts = [percent(1 - share.value), named(at.class), percent(share.value), named(other)];
    return `${parts[0]} ${parts[1]} and ${parts[2]} ${parts[3]}, with ${hand}: no such c was in the training.`;
  }
  function say(text) {
    ui.readout(text);
    ui.announce(text);
  }
  function enter(name) {
    artist = artists[name];
    way.stop();
    hands = artist.hands.map((z) => Float32Array.from(z));
    random = seeded(SEED);
    other = 0;
    sheet.enter(artist.classes);
    bars.enter(artist.classes);
    makePartner(Math.min(8, artist.classes.length - 1));
    ask(Math.min(START.class, artist.classes.length - 1), START.hand);
    drawColumn(START.hand);
    later.give(
      "sheet",
      hands.flatMap((_, hand) => (hand === START.hand ? [] : [() => drawColumn(hand)])),
    );
    ui.readout(inWords());
  }
  function begin() {
    choices.value = names[0];
    enter(names[0]);
  }

  const asking = element(
    "div",
    { class: "ad-large" },
    figure(heading, picture.element),
    figure("the class c", bars.element, element("div", { class: "ad-buttons" }, fresh.element, reset.element)),
  );
  ui.add(
    element(
      "div",
      { class: "ad-main" },
      column(choices.element, asking),
      element("div", { class: "ad-right" }, figure("a row for each class, a column for each noise z", sheet.element)),
      column(
        element("div", { class: "ad-dials" }, ...dials.map((dial) => dial.element)),
        element("div", { class: "ad-mix" }, partner, share.element),
      ),
    ),
  );
  begin();
  ui.onTheme(() => {
    drawLarge();
    sheet.repaint();
  });
  return later.done().then(() => ui.destroy);
}

/** For each generator: network, classes, latents, side of its pictures, hands and directions. */
function readArtists(model) {
  const described = model.get("networks"),
    networks = loadAll(described, model.get("weights")),
    numbers = floats(model.get("noise"), "float16");
  let start = 0;
  const take = (count, latents) => rows(numbers.subarray(start, (start += count * latents)), latents);
  const entries = Object.entries(described).map(([name, { classes, latents }]) => {
    const hands = take(HANDS, latents),
      directions = take(SLIDERS, latents);
    return [name, { network: networks[name], classes, latents, hands, directions }];
  });
  return Object.fromEntries(entries);
}

export default { render };
