// Asks the kernel for a file, and says so calmly where it does not answer.

const PATIENCE = 4000; // ms

/**
 * @param {object} host
 * @param {object} message {type: "export", kind, items, trials}
 * @param {{done: (name: string, bytes: Blob) => void, failed: (reason: string) => void,
 *   silent: () => void}} answers silent: nothing came for a while; a later answer is taken
 */
export function askKernel(host, message, { done, failed, silent }) {
  const stop = () => {
    clearTimeout(waiting);
    host.offMessage?.(take);
  };
  const take = (answer, buffers) => {
    if (answer?.type !== "exported" || (answer.kind && answer.kind !== message.kind)) return;
    stop();
    if (answer.error) failed(answer.error);
    else
      done(
        answer.name,
        new Blob(buffers ?? [], { type: answer.mime ?? "application/octet-stream" }),
      );
  };
  const waiting = setTimeout(silent, PATIENCE);
  host.onMessage?.(take);
  try {
    host.send(message);
  } catch (error) {
    stop();
    failed(String(error?.message ?? error));
  }
}
