package io.huishu.bench;

import java.util.List;
import java.util.stream.LongStream;

/** Makes the requests of many notices at once; what signing costs is WeChat's, so it is done before the clock runs. */
record Notices(Keys keys) {
    List<byte[]> of(LongStream numbers) {
        return numbers.parallel().mapToObj(keys::notice).toList();
    }
}
