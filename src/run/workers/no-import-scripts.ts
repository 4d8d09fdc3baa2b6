/**
 * Pyodide finds out by a call of `importScripts` whether its worker is one of the old kind. Here it never is, and the policy would report the try.
 * To be imported before Pyodide, which looks as soon as it is read.
 */
globalThis.importScripts = () => {
  throw new TypeError("This worker is a module, which has no importScripts.");
};
