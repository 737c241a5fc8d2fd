import { keepBuild } from "./build-cache.ts";
import { validatorsApart } from "./emit/validators-apart.ts";
import type { HelperJobs } from "./helper.ts";
import { writeSealed } from "./sealed-file.ts";
import { storeIn } from "./store.ts";
import { doJobs } from "./thread.ts";

// The entry of a thread.

const jobs: HelperJobs = {
  keep: ({ file, lines }) => writeSealed(file, lines),
  keepBuild: ({ directory, build }) => keepBuild(storeIn(directory), build),
  validators: validatorsApart,
};

doJobs(jobs);
