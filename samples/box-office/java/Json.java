// tested by: contract
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The JDK has no JSON: this file is what a library saves. */
class Json {
  private static final Pattern NUMBER = Pattern.compile(
      "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private final String text;
  private int at = 0;
  private int depth = 0;

  private Json(String text) { this.text = text; }

  /** An object whose members keep this order. */
  static Map<String, Object> object(Object... members) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < members.length; i += 2)
      object.put((String) members[i], members[i + 1]);
    return object;
  }

  /** Maps, lists, texts, numbers, booleans and null. */
  static Object read(String text) {
    try {
      var json = new Json(text);
      var value = json.value();
      if (json.peek() != 0) throw wrong("more text");
      return value;
    } catch (IndexOutOfBoundsException e) {
      throw wrong("an early end");
    }
  }

  private Object value() {
    if (++depth > 20) throw wrong("too deep");
    var value = switch (peek()) {
      case '{' -> {
        var object = new HashMap<String, Object>();
        for (at++; peek() != '}'; ) {
          if (!object.isEmpty()) expect(',');
          peek();
          var name = string();
          expect(':');
          object.put(name, value());
        }
        expect('}');
        yield object;
      }
      case '[' -> {
        var array = new ArrayList<Object>();
        for (at++; peek() != ']'; array.add(value()))
          if (!array.isEmpty()) expect(',');
        expect(']');
        yield array;
      }
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
    depth--;
    return value;
  }

  private String string() {
    expect('"');
    var out = new StringBuilder();
    for (char c; (c = text.charAt(at++)) != '"'; ) {
      if (c < ' ') throw wrong("control");
      if (c != '\\') { out.append(c); continue; }
      c = text.charAt(at++);
      int escape = "\"\\/bfnrt".indexOf(c);
      if (c == 'u') {
        out.append((char) HexFormat.fromHexDigits(text, at, at + 4));
        at += 4;
      } else out.append("\"\\/\b\f\n\r\t".charAt(escape));
    }
    return out.toString();
  }

  private Object number() {
    var match = NUMBER.matcher(text).region(at, text.length());
    if (!match.lookingAt()) throw wrong("value");
    at = match.end();
    return Double.valueOf(match.group());
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at))
      throw wrong("word");
    at += word.length();
    return value;
  }

  /** The next character that is not a blank; 0 at the end. */
  private char peek() {
    while (at < text.length()
        && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void expect(char c) {
    if (peek() != c) throw wrong("no " + c);
    at++;
  }

  static String write(Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> object -> object.entrySet().stream()
          .map(e -> write(e.getKey()) + ":" + write(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
      case List<?> array -> array.stream().map(Json::write)
          .collect(Collectors.joining(",", "[", "]"));
      case String s -> s.codePoints().mapToObj(Json::escape)
          .collect(Collectors.joining("", "\"", "\""));
      default -> value.toString();
    };
  }

  private static String escape(int c) {
    if (c == '"' || c == '\\') return "\\" + (char) c;
    return c < ' ' ? "\\u%04x".formatted(c) : Character.toString(c);
  }

  private static IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("JSON with " + what);
  }
}
