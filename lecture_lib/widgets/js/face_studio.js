// Face studio: a decoder makes a face of a few numbers, one slider for each.
import { button, choice, column, element, figure, row, toggle, widget } from "./kit.js";
import { blend, fromPrior, mixture, randomShares, rows } from "./face_codes.js";
import { createGrid, createMixer, createPortrait } from "./face_parts.js";
import { createSliders } from "./face_sliders.js";
import { aboutPrior, inWords, introduction, percent, sentence } from "./face_words.js";
import { backlog, darkroom } from "./darkroom.js";
import { floats } from "./floats.js";
import { loadAll } from "./nn.js";
import { seeded } from "./random.js";
import css from "./face_studio.css";

const NETWORKS = {
  named: { label: "with hints", title: "Shown pairs of faces, and told which factor differs in each pair" },
  plain: { label: "without", title: "Shown the faces alone" },
};
const SEED = 3;

function render({ model, el }) {
  const studios = readStudios(model);
  const { latents } = studios.named;
  const ui = widget(el, {
    title: "Face studio",
    lead:
      `A network makes this face of ${inWords(latents.length)} numbers. ` +
      `${latents.some(({ name }) => name === "smile") ? "Make it smile" : "Move one"}: what changes, and what stays?`,
    css,
  });
  const later = backlog(ui, ["grid", "tray"]);
  let studio, z, shares, random; // z is a blend of encoded faces by `shares`, or drawn from the prior without them

  const said = element("p", { class: "fs-said" });
  const portrait = createPortrait();
  const sliders = createSliders((j, value) => {
    z[j] = value;
    show(j);
    say(sentence(studio.latents[j], value));
  });
  const grid = createGrid(later, (code) => {
    z = code;
    show();
    say("Taken over from the grid.");
  });
  const mixer = createMixer(later, (pair) => {
    take(pair);
    say(`${pair.map(([, share], i) => `${percent(share)} of ${"AB"[i]}`).join(" + ")}: their codes are averaged, not their pixels.`);
  });
  const network = choice({
    label: "trained",
    options: Object.keys(studios).map((who) => ({ value: who, ...NETWORKS[who] })),
    onChange: (who) => {
      enter(who);
      if (shares) take(shares);
      else drawFromPrior();
      say(introduction(who, studio));
    },
  });
  network.element.hidden = Object.keys(studios).length === 1;
  const prior = toggle({
    label: "from the prior",
    title: "Draw the numbers from N(0, I), instead of mixing faces that were encoded",
    onChange: another,
  });

  function another() {
    if (prior.value) {
      drawFromPrior();
      say(aboutPrior(studio.latents));
    } else {
      const drawn = randomShares(random, studio.codes.length);
      take(drawn, mixture);
      say(`A mixture of ${inWords(drawn.length)} encoded faces: ${drawn.map(([, share]) => percent(share)).join(" + ")}.`);
    }
  }
  function drawFromPrior() {
    shares = null;
    z = fromPrior(random, studio.latents.length);
    show();
  }
  function take(next, how = blend) {
    shares = next;
    z = how(studio.codes, shares, studio.latents);
    show();
  }
  function enter(who) {
    studio = studios[who];
    sliders.enter(studio.latents);
    grid.enter(studio);
    mixer.enter(studio);
  }
  /** Draws what follows from z; `moved` is the latent that changed, if only one did. */
  function show(moved) {
    later.hush();
    portrait.draw(studio, z);
    sliders.show(z, moved);
    grid.show(z, moved);
  }
  function say(text) {
    said.textContent = text;
    ui.announce(text);
  }
  function begin() {
    random = seeded(SEED);
    network.value = "named";
    prior.value = false;
    mixer.restart();
    grid.restart();
    enter("named");
    take([[0, 1]]);
    said.textContent = introduction("named", studio);
  }

  const face = element(
    "div",
    { class: "fs-sitting" },
    portrait.element,
    row(
      button({ label: "Random face", primary: true, onClick: another }).element,
      button({ label: "Reset", icon: "reset", onClick: begin }).element,
      prior.element,
    ),
  );
  ui.add(
    element("div", { class: "fs-studio" }, face, column(network.element, sliders.element), said),
    element(
      "div",
      { class: "fs-studio" },
      figure("two at a time: pick one", grid.element),
      figure("mix two faces", mixer.element),
    ),
  );
  begin();
  return later.done().then(() => ui.destroy); // the figure is complete when grid and tray are
}

/** From the model's bytes, for each network: latents, codes (a row for each face), axes of the grid, and its pictures. */
function readStudios(model) {
  const described = model.get("networks"),
    decoders = loadAll(described, model.get("weights")),
    numbers = floats(model.get("codes"), "float16");
  let start = 0;
  const entries = Object.entries(described).map(([who, { latents, n, side, axes }]) => {
    const codes = rows(numbers.subarray(start, (start += n * latents.length)), latents.length);
    return [who, { latents, codes, side, axes, ...darkroom(decoders[who]) }];
  });
  return Object.fromEntries(entries);
}

export default { render };
