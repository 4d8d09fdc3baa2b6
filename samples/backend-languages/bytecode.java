// run: java
import java.util.spi.ToolProvider;

void main() throws IOException {
    Path dir = Files.createTempDirectory("bytecode");
    Path source = dir.resolve("Fee.java");
    Files.writeString(source, """
        class Fee {
            static int withFee(int cents) { return cents + 150; }
        }
        """);
    run("javac", "-g:none", source.toString());
    run("javap", "-c", dir.resolve("Fee.class").toString());
}

void run(String tool, String... args) {
    ToolProvider.findFirst(tool).orElseThrow()
        .run(System.out, System.err, args);
}
