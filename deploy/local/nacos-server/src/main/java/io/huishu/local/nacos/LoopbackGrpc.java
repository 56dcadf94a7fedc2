package io.huishu.local.nacos;

import io.grpc.ServerBuilder;
import io.grpc.ServerProvider;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.net.InetSocketAddress;

/** Gives Nacos' Raft, which knows only a port, a server on 127.0.0.1 instead of one on every address. */
final class LoopbackGrpc extends ServerProvider {
    /** Above the 5 that gRPC's own provider claims. */
    private static final int FIRST = 10;

    @Override
    protected boolean isAvailable() {
        return true;
    }

    @Override
    protected int priority() {
        return FIRST;
    }

    @Override
    protected ServerBuilder<?> builderForPort(int port) {
        return NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port));
    }
}
