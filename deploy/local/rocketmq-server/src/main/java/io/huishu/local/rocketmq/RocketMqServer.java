package io.huishu.local.rocketmq;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.rocketmq.common.MQVersion;
import org.apache.rocketmq.common.namesrv.NamesrvConfig;
import org.apache.rocketmq.namesrv.NamesrvController;
import org.apache.rocketmq.remoting.netty.NettyClientConfig;
import org.apache.rocketmq.remoting.netty.NettyServerConfig;
import org.apache.rocketmq.remoting.protocol.RemotingCommand;

/**
 * Runs until it is asked to end; see {@link Settings} for its system properties. Prints
 * {@code ROCKETMQ READY <name server port>} when topics can be used. With {@code huishu.stop-on-stdin-end=true} it
 * ends when the starting process is gone, with {@code huishu.exit-when-ready=true} at once.
 */
public final class RocketMqServer {
    private static final long LOOK_EVERY_MILLIS = 50;

    private RocketMqServer() {}

    public static void main(String[] args) throws Exception {
        var settings = Settings.read();
        prepare(settings);
        var names = startNameServer(settings);
        var broker = new Broker(settings).start();
        awaitRoutes(names, settings);
        // The broker flushes its store; the name server keeps nothing, and its own shutdown only waits for seconds.
        Runtime.getRuntime().addShutdownHook(new Thread(broker::shutdown));
        System.out.println("ROCKETMQ READY " + settings.nameServerPort());
        if (Boolean.getBoolean("huishu.exit-when-ready")) {
            System.exit(0);
        }
        if (Boolean.getBoolean("huishu.stop-on-stdin-end")) {
            Thread.ofVirtual().start(RocketMqServer::exitWhenStdinEnds);
        }
    }

    /** RocketMQ reads these once, when its classes load, so they come before the first use of any of them. */
    private static void prepare(Settings settings) throws IOException {
        Files.createDirectories(settings.home());
        System.setProperty("user.home", settings.home().toString());
        System.setProperty("rocketmq.home.dir", settings.home().toString());
        // Without the version the name server drops every topic the broker registers.
        System.setProperty(RemotingCommand.REMOTING_VERSION_KEY, Integer.toString(MQVersion.CURRENT_VERSION));
    }

    /** The broker registers its topics a while after its start; until then clients find no route to them. */
    private static void awaitRoutes(NamesrvController names, Settings settings) throws InterruptedException {
        var routes = names.getRouteInfoManager();
        for (var topic : settings.topics()) {
            while (routes.pickupTopicRouteData(topic) == null) {
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        }
    }

    private static NamesrvController startNameServer(Settings settings) throws Exception {
        var names = new NamesrvConfig();
        names.setRocketmqHome(settings.home().toString());
        names.setKvConfigPath(settings.home().resolve("kvConfig.json").toString());
        names.setConfigStorePath(settings.home().resolve("namesrv.properties").toString());
        names.setClusterTest(false);
        var controller = new NamesrvController(names, loopback(settings.nameServerPort()), new NettyClientConfig());
        if (!controller.initialize()) {
            throw new IllegalStateException("the name server could not be initialised");
        }
        controller.start();
        return controller;
    }

    static NettyServerConfig loopback(int port) {
        var server = new NettyServerConfig();
        server.setBindAddress("127.0.0.1");
        server.setListenPort(port);
        server.setServerWorkerThreads(4);
        server.setServerSelectorThreads(2);
        server.setServerCallbackExecutorThreads(2);
        return server;
    }

    private static void exitWhenStdinEnds() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException gone) {
            // The pipe broke: the starter is gone just the same.
        }
        System.exit(0);
    }
}
