// What an annotation such as @Transactional does: a proxy.
// region: proxy
function transactional(target, names) {
  return new Proxy(target, {
    get(object, name) {
      const method = object[name];
      if (!names.includes(name)) return method.bind(object);
      return (...args) => {
        console.log("  BEGIN");
        try {
          const result = method.apply(object, args);
          console.log("  COMMIT");
          return result;
        } catch (error) {
          console.log("  ROLLBACK");
          throw error;
        }
      };
    },
  });
}
// endregion

// region: self-call
class HoldService {
  hold(seat) {
    console.log(`  INSERT ${seat}`);
  }
  holdForPartner(seat) {
    this.hold(seat); // `this` is the object, never the proxy
  }
}

const service = transactional(new HoldService(), ["hold"]);
console.log("hold:");
service.hold("B7");
console.log("holdForPartner:");
service.holdForPartner("B8");
// endregion
