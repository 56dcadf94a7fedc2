package io.huishu.payment.offline;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A file that is no picture of a voucher. */
public final class VoucherRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private VoucherRefused(String what, String sentence) {
        super("voucher." + what, Kind.INVALID, sentence);
    }

    public static VoucherRefused empty() {
        return new VoucherRefused("empty", "这个文件是空的，请重新拍照或选择图片。");
    }

    public static VoucherRefused tooLarge() {
        return new VoucherRefused("too-large", "图片超过 5 MB，请压缩或重新拍照后再上传。");
    }

    public static VoucherRefused notPicture() {
        return new VoucherRefused("not-picture", "凭证要是 JPEG 或 PNG 图片，请重新拍照或截图。");
    }

    public static VoucherRefused broken() {
        return new VoucherRefused("broken", "这张图片已损坏，打不开，请重新拍照。");
    }

    public static VoucherRefused tooManyPixels() {
        return new VoucherRefused("too-many-pixels", "图片的尺寸太大，请用普通清晰度重新拍照。");
    }
}
