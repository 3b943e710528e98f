/** How long work may go on without a pause, in milliseconds: a frame. */
const longest = 16;
let began = 0;

/** Lets a page draw and answer when work has gone on for long enough; asked between two pieces of it. */
export async function giveWay(): Promise<void> {
  if (performance.now() - began < longest) return;
  await new Promise((resolve) => setTimeout(resolve));
  began = performance.now();
}
