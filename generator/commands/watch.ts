import { resolve, sep } from "node:path";
import { watch } from "chokidar";

/** In milliseconds: changes that follow each other this closely are one. */
const burst = 50;

/**
 * Calls back whenever something changes below these folders or files, once for a burst of changes, and never while the
 * last call is still at work. Goes on until the process ends.
 *
 * @param ignored what is written there says nothing new
 */
export async function watchFolders(
  paths: readonly string[],
  ignored: string,
  onChange: () => Promise<void>,
): Promise<never> {
  const own = resolve(ignored);
  const isIgnored = (path: string) => {
    const file = resolve(path);
    return file === own || file.startsWith(own + sep) || /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path);
  };
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let again = false;
  const work = async () => {
    if (working) {
      again = true;
      return;
    }
    working = true;
    do {
      again = false;
      await onChange();
    } while (again);
    working = false;
  };
  const watcher = watch([...paths], { ignored: isIgnored, ignoreInitial: true });
  return new Promise((_, reject) => {
    watcher.on("error", reject);
    watcher.on("all", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        work().catch(reject);
      }, burst);
    });
  });
}
