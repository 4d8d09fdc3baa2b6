(function (d, s) {
  try {
    s = localStorage.getItem.bind(localStorage);
    s("");
  } catch (e) {
    s = function () {};
  }
  var t = s("theme"),
    l = s("language"),
    v = s("level");
  if (t == "light" || t == "dark") d.dataset.theme = t;
  if (v == "junior" || v == "mid") d.dataset.level = v;
  var n = performance.getEntriesByType("navigation")[0];
  if (n && n.type == "navigate" && !location.hash) d.dataset.unlaid = "";
  // What lays out the rest may not come.
  d.addEventListener(
    "error",
    function (e) {
      if (e.target.tagName == "SCRIPT") delete d.dataset.unlaid;
    },
    true,
  );
  d.dataset.language = /^(java|python|php|go)$/.test(l) ? l : "python";
})(document.documentElement);
