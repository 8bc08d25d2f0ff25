package fr.vigie.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One browser's part of the conversation with the server: a session, a page, its push channel. Draws nothing. */
final class SignedInUser implements AutoCloseable {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern PAGE_TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI server;
    private String session = "";
    private String token;
    private int page;
    private WebSocket pushes;
    private volatile int heard;
    private int said;

    SignedInUser(HttpClient http, URI server) {
        this.http = http;
        this.server = server;
    }

    void signIn(String account, String password) throws IOException, InterruptedException {
        var door = get("/connexion");
        var form = "_csrf=" + encoded(one(FORM_TOKEN, door.body())) + "&username=" + encoded(account) + "&password=" + encoded(password);
        var answer = send(HttpRequest.newBuilder(server.resolve("/connexion"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
        if (answer.headers().firstValue("Location").filter(where -> where.contains("error")).isPresent()) {
            throw new IOException("refused at the door: " + account);
        }
        var start = get("/?v-r=init&location=&query=&v-wh=900&v-ww=1440&v-tzid=Europe%2FParis").body();
        token = one(PAGE_TOKEN, start);
        page = Integer.parseInt(one(PAGE, start));
        listen(one(PUSH_ID, start));
    }

    /** @param nanos until the server had answered whole; {@code size} of its answer, in characters */
    record Opened(long nanos, int size) {
    }

    /** Opens a page as a click in the menu does. */
    Opened opens(String route) throws IOException, InterruptedException {
        var body = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":"client"}}],"syncId":%d,"clientId":%d}"""
                .formatted(token, route, heard, said++);
        var begun = System.nanoTime();
        var answer = send(HttpRequest.newBuilder(server.resolve("/?v-r=uidl&v-uiId=" + page))
                .header("Content-Type", "application/json; charset=UTF-8").POST(BodyPublishers.ofString(body)));
        var taken = System.nanoTime() - begun;
        if (answer.statusCode() != 200 || !answer.body().contains("\"changes\":[{")) {
            throw new IOException(route + ": " + answer.statusCode() + " " + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
        hears(answer.body());
        return new Opened(taken, answer.body().length());
    }

    /** Asks whether the server still knows the page, as every page in sight does. */
    void asksForASignOfLife() throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(server.resolve("/?v-r=heartbeat&v-uiId=" + page)).POST(BodyPublishers.noBody()));
        if (answer.statusCode() != 200) {
            throw new IOException("heartbeat: " + answer.statusCode());
        }
    }

    private void listen(String push) {
        var address = "ws://" + server.getAuthority() + "/VAADIN/push?v-r=push&v-uiId=" + page + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";
        pushes = http.newWebSocketBuilder().header("Cookie", session).header("Origin", server.toString())
                .buildAsync(URI.create(address), new WebSocket.Listener() {
                    @Override
                    public java.util.concurrent.CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        hears(text.toString());
                        socket.request(1);
                        return null;
                    }
                }).join();
    }

    private void hears(String message) {
        var sync = SYNC.matcher(message);
        while (sync.find()) {
            heard = Math.max(heard, Integer.parseInt(sync.group(1)));
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!session.isEmpty()) {
            request.header("Cookie", session);
        }
        var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        // the session's cookie is the only one
        answer.headers().firstValue("Set-Cookie").ifPresent(cookie -> session = cookie.replaceFirst(";.*", ""));
        return answer;
    }

    private static String one(Pattern pattern, String text) throws IOException {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("no " + pattern + " in " + text.substring(0, Math.min(500, text.length())));
        }
        return found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (pushes != null) {
            pushes.abort();
        }
    }
}
