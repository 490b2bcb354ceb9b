// Where plotly.js comes from: the book page's own copy, or the Python side of a notebook. Never from another host.

const WAIT_MS = 20_000; // how long a kernel may take to answer

/** Resolves to Plotly, or to null where there is none or no WebGL to draw with. A page loads it once. */
export async function loadPlotly(model) {
  if (!canDraw3d()) return null;
  try {
    if (globalThis.Plotly) return globalThis.Plotly;
    const address = document.querySelector('meta[name="lecture-plotly"]')?.content;
    globalThis.lecturePlotly ??= address ? run(new URL(address, document.baseURI).href) : fromKernel(model);
    return (await globalThis.lecturePlotly) ?? null;
  } catch {
    globalThis.lecturePlotly = undefined; // a widget that starts later may have more luck
    return null;
  }
}

function canDraw3d() {
  const context = document.createElement("canvas").getContext("webgl");
  context?.getExtension("WEBGL_lose_context")?.loseContext(); // browsers allow few contexts at a time
  return context !== null;
}

/** A script element, because plotly.js is no module; in it, plotly.js leaves `Plotly` in the window. */
function run(source) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve(globalThis.Plotly);
    script.onerror = () => reject(new Error("plotly.js could not be loaded"));
    document.head.append(script);
  });
}

/** Python answers { plotly: "gzip" } with the compressed library as buffer. */
async function fromKernel(model) {
  if (!model.send || typeof DecompressionStream === "undefined") return null;
  const packed = await new Promise((resolve, reject) => {
    const answer = (content, buffers) => {
      if (content?.plotly === "gzip") resolve(buffers[0]);
    };
    model.on("msg:custom", answer);
    setTimeout(() => {
      model.off("msg:custom", answer);
      reject(new Error("no answer"));
    }, WAIT_MS);
    model.send({ ask: "plotly" });
  });
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const source = URL.createObjectURL(
    new Blob([await new Response(unpacked).arrayBuffer()], { type: "text/javascript" }),
  );
  return run(source).finally(() => URL.revokeObjectURL(source));
}
