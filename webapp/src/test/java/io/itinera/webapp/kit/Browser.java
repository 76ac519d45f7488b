package io.itinera.webapp.kit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * One person in front of Chromium. Whatever the console says in red, a script that throws, content that the policy
 * refuses and a call to a foreign host all fail the test when the browser is closed. Where no Chromium is installed
 * the test is skipped.
 */
public final class Browser implements AutoCloseable {
    private static final String CHROMIUM = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final double PATIENCE_MILLIS = 60_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final String root;
    private final Playwright playwright;
    private final BrowserContext person;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();

    private Browser(String root, Playwright playwright, BrowserContext person) {
        this.root = root;
        this.playwright = playwright;
        this.person = person;
        this.page = person.newPage();
        person.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        person.onWebError(error -> faults.add("script: " + error.error()));
        person.onRequest(request -> {
            var address = request.url();
            if (address.startsWith("http") && !address.startsWith(root + "/")) {
                faults.add("foreign host: " + address);
            }
        });
    }

    /** Opens a desktop browser with nobody signed in. */
    public static Browser at(int port) {
        return at(port, 1280, 800);
    }

    /** Opens a browser whose window has this size, in CSS pixels. */
    public static Browser at(int port, int width, int height) {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of(CHROMIUM)),
                "Skipped: there is no Chromium at " + CHROMIUM
                        + ". Install it (Debian: apt-get install chromium) or name it in the environment as CHROMIUM.");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            var chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(CHROMIUM))
                            .setArgs(FLAGS)
                            .setTimeout(PATIENCE_MILLIS));
            var person = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/Berlin"));
            person.setDefaultTimeout(PATIENCE_MILLIS);
            return new Browser("http://127.0.0.1:" + port, playwright, person);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** Signs in on the sign-in page and waits for the page that follows. */
    public Browser signIn(String name, String password) {
        open("/login");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    /** Opens an address of the program, such as {@code /leads}; its status is that of the response. */
    public int open(String path) {
        return page.navigate(root + path).status();
    }

    /** The tab, for everything else. */
    public Page page() {
        return page;
    }

    /** What follows the host in the address bar. */
    public String path() {
        return page.url().substring(root.length());
    }

    /** Faults whose text holds this are none: for an error that the test provokes. */
    public Browser allowing(String partOfFault) {
        allowed.add(partOfFault);
        return this;
    }

    /** Keeps a picture of the whole page under {@code target/pictures}. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What went wrong in the browser so far, without what is allowed. */
    public List<String> faults() {
        return faults.stream()
                .filter(fault -> allowed.stream().noneMatch(fault::contains))
                .toList();
    }

    @Override
    public void close() {
        try {
            person.close();
        } finally {
            playwright.close();
        }
        if (!faults().isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", faults()));
        }
    }
}
