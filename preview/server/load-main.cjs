// In one process, so that a signal to npm start reaches the server itself.
import("tsx/esm/api").then((tsx) => {
  tsx.register();
  return import("./main.ts");
});
