export default {
  // For `await` at the top level.
  build: { target: "es2022" },
};
