package dev.porchlight.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Progress: on a terminal a table that is drawn over itself, elsewhere a line for each step that ends. */
final class Display implements AutoCloseable {

    private static final String[] SPINNER = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};
    private static final Duration FRAME = Duration.ofMillis(120);

    /** A row must fit the terminal: a wrapped one would be drawn over wrongly. */
    private static final int DETAIL_WIDTH = 42;

    private enum State {
        WAITING,
        WORKING,
        DONE,
        FAILED
    }

    private static final class Line {
        State state = State.WAITING;
        String detail = "";
        Instant from;
        Duration took = Duration.ZERO;
    }

    private final PrintStream out;
    private final boolean live;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private Thread painter;
    private int painted;
    private int frame;

    Display(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    static Display silent() {
        return new Display(new PrintStream(PrintStream.nullOutputStream()), false);
    }

    synchronized void add(String name) {
        lines.put(name, new Line());
        if (live && painter == null) {
            painter = Thread.ofPlatform().daemon().start(this::paintForEver);
        }
    }

    synchronized void begin(String name) {
        Line line = lines.get(name);
        line.state = State.WORKING;
        line.from = Instant.now();
    }

    synchronized void detail(String name, String text) {
        lines.get(name).detail = text.length() <= DETAIL_WIDTH ? text : text.substring(0, DETAIL_WIDTH - 1) + "…";
        if (!live) {
            out.println("  " + name + ": " + text);
        }
    }

    synchronized void done(String name) {
        end(name, State.DONE, "✓");
    }

    synchronized void failed(String name) {
        end(name, State.FAILED, "✗");
    }

    private void end(String name, State state, String mark) {
        Line line = lines.get(name);
        line.state = state;
        line.took = since(line);
        if (!live) {
            out.printf("%s %s (%.1f s)%n", mark, name, line.took.toMillis() / 1000.0);
        }
    }

    private void paintForEver() {
        try {
            while (true) {
                Thread.sleep(FRAME);
                paint();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void paint() {
        StringBuilder text = new StringBuilder();
        if (painted > 0) {
            text.append("\033[").append(painted).append("A");
        }
        frame++;
        lines.forEach(
                (name, line) -> text.append("\r\033[K").append(row(name, line)).append('\n'));
        painted = lines.size();
        out.print(text);
        out.flush();
    }

    private String row(String name, Line line) {
        String label = String.format("%-22s", name);
        return switch (line.state) {
            case WAITING -> "\033[2m· " + label + "\033[0m";
            case WORKING ->
                "\033[36m" + SPINNER[frame % SPINNER.length] + "\033[0m " + label + seconds(since(line)) + "  \033[2m"
                        + line.detail + "\033[0m";
            case DONE -> "\033[32m✓\033[0m " + label + seconds(line.took);
            case FAILED -> "\033[31m✗ " + label + "\033[0m" + seconds(line.took);
        };
    }

    private static Duration since(Line line) {
        return line.from == null ? Duration.ZERO : Duration.between(line.from, Instant.now());
    }

    private static String seconds(Duration duration) {
        return String.format("%6.1f s", duration.toMillis() / 1000.0);
    }

    @Override
    public void close() {
        if (painter != null) {
            painter.interrupt();
            paint();
            painter = null;
        }
    }
}
