// run: java
// region: test
/** All money until 48 hours before the show, then half, then none. */
int refund(int cents, int hoursBefore) {
    if (hoursBefore >= 48) return cents;
    if (hoursBefore >= 0) return cents / 2;
    return 0;
}

record Case(String name, int cents, int hours, int want) {}

void test() {
    var cases = List.of(
        new Case("two days before", 2450, 48, 2450),
        new Case("an hour too late", 2450, 47, 1225),
        new Case("odd cent is ours", 2451, 0, 1225),
        new Case("after the start", 2450, -1, 0));
    for (var c : cases) {
        int got = refund(c.cents(), c.hours());
        if (got != c.want()) {
            throw new AssertionError(
                c.name() + ": got " + got + ", want " + c.want());
        }
        IO.println("ok " + c.name());
    }
}
// endregion

void main() {
    IO.println("--- test ---");
    test();
}
