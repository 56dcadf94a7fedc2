package io.huishu.payment.unit.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.unit.Unit;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of the table {@code unit}. */
@Mapper
public interface UnitMapper extends BaseMapper<Unit> {
    @Select("SELECT * FROM unit ORDER BY member_no, id")
    List<Unit> all();

    @Select("SELECT COUNT(*) FROM unit")
    int countAll();

    @Select("SELECT * FROM unit WHERE id > #{after} ORDER BY id LIMIT #{most}")
    List<Unit> after(@Param("after") String id, @Param("most") int most);
}
