import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds an npm package when Maven asks, and only what has changed: packages are installed again when the lock file
 * changed, the bundle is made again when a source changed. Run by the JVM that runs Maven, as source.
 *
 * <p>Arguments: the package's folder, the output folder, and {@code build} or {@code test}; then folders beside the
 * package that the bundle is made from, too.
 */
class Build {
    private static final Set<String> NOT_BUILT = Set.of("node_modules", "dist", "test");

    private final Path frontend;
    private final Path output;
    private final List<Path> beside;

    Build(Path frontend, Path output, List<Path> beside) {
        this.frontend = frontend;
        this.output = output;
        this.beside = beside;
    }

    public static void main(String[] args) throws Exception {
        var build = new Build(
                Path.of(args[0]).toAbsolutePath(),
                Path.of(args[1]).toAbsolutePath(),
                Stream.of(args).skip(3).map(Path::of).toList());
        try {
            if (args[2].equals("test")) {
                build.test();
            } else {
                build.build();
            }
        } catch (Failed e) {
            System.err.println("[npm] " + e.getMessage());
            System.exit(1);
        }
    }

    private void build() throws Exception {
        var install = digest(List.of(frontend.resolve("package-lock.json"), frontend.resolve(".npmrc")));
        var installed = frontend.resolve("node_modules/.itinera-installed");
        if (!isStamped(installed, install)) {
            npm("ci");
            Files.writeString(installed, install);
        }
        var sources = digest(sources());
        var built = output.resolveSibling(output.getFileName() + ".digest");
        if (!isStamped(built, sources) || !Files.isDirectory(output)) {
            npm("run", "build", "--silent");
            Files.writeString(built, sources);
        }
    }

    private void test() throws Exception {
        npm("test", "--silent");
    }

    private static boolean isStamped(Path stamp, String digest) throws IOException {
        return Files.exists(stamp) && Files.readString(stamp).equals(digest);
    }

    private List<Path> sources() throws IOException {
        var roots = new ArrayList<>(beside);
        try (Stream<Path> own = Files.list(frontend)) {
            own.filter(file -> !NOT_BUILT.contains(file.getFileName().toString())).forEach(roots::add);
        }
        var files = new ArrayList<Path>();
        for (var root : roots) {
            try (Stream<Path> tree = Files.walk(root)) {
                tree.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files.stream().sorted().toList();
    }

    private static String digest(List<Path> files) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : files) {
            digest.update(file.toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void npm(String... arguments) throws InterruptedException {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var command = new ArrayList<>(List.of(windows ? "npm.cmd" : "npm"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(frontend.toFile()).inheritIO();
        builder.environment().put("ITINERA_FRONTEND_OUT", output.toString());
        int exit;
        try {
            exit = builder.start().waitFor();
        } catch (IOException e) {
            throw new Failed("npm was not found. The console's drawings and stylesheet, and the plugin for the Modeler,"
                    + " are built with Node.js 20.19 or later; install it together with npm, make sure `npm --version`"
                    + " answers in this shell, and run Maven again.");
        }
        if (exit != 0) {
            throw new Failed("`npm " + String.join(" ", arguments) + "` failed in " + frontend
                    + "; its own message stands above.");
        }
    }

    private static final class Failed extends RuntimeException {
        Failed(String message) {
            super(message);
        }
    }
}
