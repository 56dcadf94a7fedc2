package io.huishu.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends prepared requests over a few kept connections, each the next one as soon as it is free, with next to no work of
 * its own: what the driver spends on two shared cores it takes from what it measures.
 */
final class Volley {
    private static final int TIMEOUT_MILLIS = 30_000;

    private final int port;
    private final List<byte[]> requests;
    private final AtomicInteger next = new AtomicInteger();
    private final long[] nanos;

    private Volley(int port, List<byte[]> requests) {
        this.port = port;
        this.requests = requests;
        this.nanos = new long[requests.size()];
    }

    /** What a volley came to. @param seconds from the first request to the last answer */
    record Outcome(int count, double seconds, double p50Millis, double p99Millis) {
        double rate() {
            return count / seconds;
        }
    }

    /** Any answer but 204 ends the bench. */
    static Outcome fire(int port, List<byte[]> requests, int concurrency) {
        return new Volley(port, requests).fire(concurrency);
    }

    private Outcome fire(int concurrency) {
        List<Callable<Void>> senders = new ArrayList<>();
        for (int sender = 0; sender < concurrency; sender++) {
            senders.add(this::send);
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(concurrency)) {
            long began = System.nanoTime();
            for (Future<Void> sender : threads.invokeAll(senders)) {
                sender.get();
            }
            return outcome(System.nanoTime() - began);
        } catch (ExecutionException e) {
            throw new BenchFailed("a notice was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
    }

    private Outcome outcome(long took) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Outcome(sorted.length, took / 1e9, percentile(sorted, 0.50), percentile(sorted, 0.99));
    }

    private static double percentile(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * part))] / 1e6;
    }

    private Void send() throws IOException {
        Link link = new Link();
        try {
            for (int index = next.getAndIncrement(); index < requests.size(); index = next.getAndIncrement()) {
                long began = System.nanoTime();
                String status = link.ask(requests.get(index));
                nanos[index] = System.nanoTime() - began;
                if (!status.startsWith("HTTP/1.1 204")) {
                    throw new IOException(status);
                }
            }
        } finally {
            link.close();
        }
        return null;
    }

    /** One connection; opened anew when the server closed it (Tomcat does after a hundred requests). */
    private final class Link {
        private Socket socket = connect();
        private InputStream in = new BufferedInputStream(socket.getInputStream());

        Link() throws IOException {}

        String ask(byte[] request) throws IOException {
            socket.getOutputStream().write(request);
            String status = line();
            int length = 0;
            boolean closes = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(java.util.Locale.ROOT);
                closes |= lower.equals("connection: close");
                length = lower.startsWith("content-length:")
                        ? Integer.parseInt(lower.substring(15).strip())
                        : length;
            }
            String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            if (closes) {
                close();
                socket = connect();
                in = new BufferedInputStream(socket.getInputStream());
            }
            return status + " " + body;
        }

        private Socket connect() throws IOException {
            Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
            fresh.setTcpNoDelay(true);
            fresh.setSoTimeout(TIMEOUT_MILLIS);
            return fresh;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int letter = in.read(); letter != '\n'; letter = in.read()) {
                if (letter < 0) {
                    throw new EOFException("the service closed the connection");
                }
                if (letter != '\r') {
                    line.append((char) letter);
                }
            }
            return line.toString();
        }

        void close() throws IOException {
            socket.close();
        }
    }
}
