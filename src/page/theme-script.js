(function (d, s) {
  try {
    s = localStorage.getItem.bind(localStorage);
    s("");
  } catch (e) {
    s = function () {};
  }
  var t = s("theme"),
    l = s("language");
  if (t == "light" || t == "dark") d.dataset.theme = t;
  var n = performance.getEntriesByType("navigation")[0];
  if (n && n.type == "navigate" && !location.hash) d.dataset.unlaid = "";
  d.dataset.language = /^(java|python|php|go)$/.test(l) ? l : "python";
})(document.documentElement);
