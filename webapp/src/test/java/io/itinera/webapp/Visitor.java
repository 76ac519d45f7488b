package io.itinera.webapp;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Somebody at the program's door: a browser with cookies that follows no redirect, or a program with a password. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final String EDGE = "edge-of-part";

    private final String root;
    private final String authorization;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;

    private Visitor(int port, String authorization) {
        this.root = "http://127.0.0.1:" + port;
        this.authorization = authorization;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    public static Visitor stranger(int port) {
        return new Visitor(port, null);
    }

    /** A program that sends name and password with each request. */
    public static Visitor program(int port, String name, String password) {
        var pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Visitor(port, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** A browser that has signed in on the sign-in page. */
    public static Visitor browser(int port, String name, String password) {
        var browser = new Visitor(port, null);
        browser.signIn(name, password);
        return browser;
    }

    public HttpResponse<String> signIn(String name, String password) {
        return form(
                "/login", "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + csrf("/login"));
    }

    /** The token of the session as the form of a page carries it. */
    public String csrf(String pageWithForm) {
        var page = get(pageWithForm).body();
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError(pageWithForm + " has no form with a token: " + page);
        }
        return encoded(found.group(1));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    public HttpResponse<String> post(String path, String json) {
        return json("POST", path, json);
    }

    /** As the scripts of our pages and of Tasklist do: with the token of the session, where there is one. */
    public HttpResponse<String> json(String method, String path, String body) {
        var request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        var token = cookie("XSRF-TOKEN");
        return send(token == null ? request : request.header("X-XSRF-TOKEN", token));
    }

    public HttpResponse<String> form(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Uploads a CSV file, with a mapping as a form field where there is one. */
    public HttpResponse<String> upload(String path, String csv, String mapping) {
        return multipart(
                path, part("file\"; filename=\"leads.csv", csv) + (mapping == null ? "" : part("mapping", mapping)));
    }

    /** Deploys as Camunda Modeler does. */
    public HttpResponse<String> deploy(String fileName, String content) {
        return multipart(
                "/engine-rest/deployment/create",
                part("deployment-name", fileName)
                        + part("enable-duplicate-filtering", "true")
                        + part(fileName + "\"; filename=\"" + fileName, content));
    }

    private HttpResponse<String> multipart(String path, String parts) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofString(parts + "--" + EDGE + "--\r\n")));
    }

    private static String part(String name, String content) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + root, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    /** Value of a cookie, or null where there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
