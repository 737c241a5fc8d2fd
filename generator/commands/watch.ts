import { resolve, sep } from "node:path";
import { watch } from "chokidar";

/** In milliseconds: changes that follow each other this closely are one. */
const burst = 50;
/** In milliseconds: what is written while a new folder is being looked at can escape the system's notice until then. */
const settled = 500;

/**
 * Calls back whenever something changes below these folders or files, once for a burst of changes, and never while the
 * last call is still at work; and once more when all is quiet again, with `isCheck`. Goes on until the process ends.
 *
 * @param onReady is told when everything is being watched
 * @param ignored what is written there says nothing new
 */
export async function watchFolders(
  paths: readonly string[],
  ignored: string,
  onChange: (isCheck: boolean) => Promise<void>,
  onReady: () => void,
): Promise<never> {
  const own = resolve(ignored);
  const isIgnored = (path: string) => {
    const file = resolve(path);
    return file === own || file.startsWith(own + sep) || /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path);
  };
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const watcher = watch([...paths], { ignored: isIgnored, ignoreInitial: true });
  return new Promise((_, reject) => {
    const after = (delay: number, isCheck: boolean) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        work = work.then(() => onChange(isCheck)).catch(reject);
        if (!isCheck) after(settled, true);
      }, delay);
    };
    watcher.on("error", reject);
    watcher.on("ready", () => {
      onReady();
      after(0, true);
    });
    watcher.on("all", () => after(burst, false));
  });
}
