// run: java
import java.util.jar.*;
import java.util.spi.ToolProvider;

final String CLERK = """
    public class Clerk {
        public String price() { return "24.50"; }
    }
    """;
final String NEW_BODY = CLERK.replace("24.50", "19.00");
final String NEW_METHOD = CLERK.replace("24.50", "9.00")
    .replace("public String", """
        public String refund() { return price(); }
        public String""");

final String AGENT = """
    import java.lang.instrument.*;
    import java.nio.file.*;
    public class Agent {
        static Instrumentation jvm;
        public static void premain(String args, Instrumentation i) {
            jvm = i;
        }
        public static void main(String[] args) throws Exception {
            Clerk clerk = new Clerk();
            for (String version : args) {
                byte[] code = Files.readAllBytes(
                    Path.of(version, "Clerk.class"));
                System.out.println("redefine Clerk: " + version);
                try {
                    jvm.redefineClasses(
                        new ClassDefinition(Clerk.class, code));
                } catch (UnsupportedOperationException e) {
                    System.out.println("  refused: " + e.getMessage());
                }
                System.out.println(
                    "  clerk.price() gives " + clerk.price());
            }
        }
    }
    """;

Path work;

void main() throws Exception {
    work = Files.createTempDirectory("hotswap");
    compile("as it was", "Clerk", CLERK);
    compile("as it was", "Agent", AGENT);
    compile("price() with another body", "Clerk", NEW_BODY);
    compile("with a new method refund()", "Clerk", NEW_METHOD);
    var manifest = new Manifest();
    var names = manifest.getMainAttributes();
    names.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    names.putValue("Premain-Class", "Agent");
    names.putValue("Can-Redefine-Classes", "true");
    var jar = work.resolve("agent.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    String java = ProcessHandle.current().info().command()
        .orElseThrow();
    IO.println("--- program ---");
    var child = new ProcessBuilder(java, "-javaagent:agent.jar", "-cp",
        "as it was", "Agent", "as it was",
        "price() with another body", "with a new method refund()")
        .directory(work.toFile()).redirectErrorStream(true).start();
    IO.print(new String(child.getInputStream().readAllBytes()));
    child.waitFor();
}

void compile(String folder, String name, String source)
        throws IOException {
    Path dir = Files.createDirectories(work.resolve(folder));
    Path file = Files.writeString(dir.resolve(name + ".java"), source);
    ToolProvider.findFirst("javac").orElseThrow().run(System.out,
        System.err, "-cp", dir.toString(), "-d", dir.toString(),
        file.toString());
}
