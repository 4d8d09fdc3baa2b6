// run: java
void main() {
    IO.println("40" + 2);                    // + means: join the text
    IO.println(Integer.parseInt("40") + 2);
    try {
        Integer.parseInt("forty");
    } catch (NumberFormatException e) {
        IO.println("refused: " + e.getMessage());
    }
}
