package io.huishu.local.rocketmq;

import org.apache.rocketmq.broker.BrokerController;
import org.apache.rocketmq.common.BrokerConfig;
import org.apache.rocketmq.common.ServiceThread;
import org.apache.rocketmq.common.TopicConfig;
import org.apache.rocketmq.remoting.netty.NettyClientConfig;
import org.apache.rocketmq.store.config.FlushDiskType;
import org.apache.rocketmq.store.config.MessageStoreConfig;

/** One broker, small on disk and in memory, with topics made by name and consumer groups made as they appear. */
final class Broker {
    private static final int QUEUES = 4;
    private static final int MEBIBYTE = 1024 * 1024;

    private final Settings settings;

    Broker(Settings settings) {
        this.settings = settings;
    }

    BrokerController start() throws Exception {
        var controller = new BrokerController(
                identity(), RocketMqServer.loopback(settings.brokerPort()), new NettyClientConfig(), store());
        if (!controller.initialize()) {
            throw new IllegalStateException("the broker could not be initialised; see its log folder");
        }
        endBusyLoop(controller);
        controller.start();
        for (var topic : settings.topics()) {
            controller.getTopicConfigManager().updateTopicConfig(new TopicConfig(topic, QUEUES, QUEUES));
        }
        controller.registerBrokerAll(true, false, true);
        return controller;
    }

    /**
     * RocketMQ 5.5's flush of transaction figures spins on a whole core until its interval, ten seconds, has passed for
     * the first time. Transactional messages are refused here, so there is nothing to flush.
     */
    private static void endBusyLoop(BrokerController controller) throws ReflectiveOperationException {
        var field = BrokerController.class.getDeclaredField("transactionMetricsFlushService");
        field.setAccessible(true);
        if (field.get(controller) instanceof ServiceThread flush) {
            flush.shutdown(true);
        }
    }

    private BrokerConfig identity() {
        var broker = new BrokerConfig();
        broker.setBrokerName("huishu-broker");
        broker.setBrokerClusterName("huishu");
        broker.setBrokerId(0);
        broker.setBrokerIP1("127.0.0.1");
        broker.setBrokerIP2("127.0.0.1");
        broker.setListenPort(settings.brokerPort());
        broker.setNamesrvAddr(settings.nameServer());
        broker.setRocketmqHome(settings.home().toString());
        broker.setAutoCreateTopicEnable(false);
        // A group appears with its first consumer; its retry and dead-letter topics follow by themselves.
        broker.setAutoCreateSubscriptionGroup(true);
        broker.setRejectTransactionMessage(true);
        smallPools(broker);
        return broker;
    }

    private static void smallPools(BrokerConfig broker) {
        broker.setSendMessageThreadPoolNums(4);
        broker.setPullMessageThreadPoolNums(4);
        broker.setLitePullMessageThreadPoolNums(2);
        broker.setPutMessageFutureThreadPoolNums(2);
        broker.setProcessReplyMessageThreadPoolNums(2);
        broker.setQueryMessageThreadPoolNums(2);
        broker.setAckMessageThreadPoolNums(2);
        broker.setAdminBrokerThreadPoolNums(2);
        broker.setClientManageThreadPoolNums(4);
        broker.setConsumerManageThreadPoolNums(4);
        broker.setHeartbeatThreadPoolNums(2);
        broker.setEndTransactionThreadPoolNums(2);
    }

    private MessageStoreConfig store() {
        var store = new MessageStoreConfig();
        store.setStorePathRootDir(settings.home().resolve("store").toString());
        store.setStorePathCommitLog(settings.home().resolve("store/commitlog").toString());
        store.setMappedFileSizeCommitLog(64 * MEBIBYTE);
        store.setMappedFileSizeConsumeQueue(20 * 20_000);
        store.setMaxHashSlotNum(50_000);
        store.setMaxIndexNum(200_000);
        store.setFlushDiskType(FlushDiskType.ASYNC_FLUSH);
        store.setMessageDelayLevel(settings.retryDelays());
        store.setDiskMaxUsedSpaceRatio(95);
        store.setHaListenPort(settings.brokerPort() + 1);
        store.setTimerWheelEnable(false);
        store.setWarmMapedFileEnable(false);
        store.setFileReservedTime(72);
        return store;
    }
}
