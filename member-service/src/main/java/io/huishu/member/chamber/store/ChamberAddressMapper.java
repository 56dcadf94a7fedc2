package io.huishu.member.chamber.store;

import io.huishu.member.chamber.AddressKind;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ChamberAddressMapper {
    @Select("SELECT chamber_id FROM chamber_address WHERE kind = #{kind} AND address = #{address}")
    @Nullable
    Long find(@Param("kind") AddressKind kind, @Param("address") String address);

    @Delete("""
            DELETE FROM chamber_address
            WHERE kind = #{kind} AND chamber_id = #{chamber} AND address <> #{address}
            """)
    int releaseOthers(
            @Param("kind") AddressKind kind, @Param("chamber") long chamber, @Param("address") String address);

    @Insert("""
            INSERT INTO chamber_address (id, kind, address, chamber_id)
            VALUES (#{id}, #{kind}, #{address}, #{chamber})
            """)
    int add(
            @Param("id") String id,
            @Param("kind") AddressKind kind,
            @Param("address") String address,
            @Param("chamber") long chamber);

    @Update("UPDATE chamber_number SET last_given = last_given + 1, version = version + 1 WHERE id = 'chamber'")
    int takeNumber();

    @Select("SELECT last_given FROM chamber_number WHERE id = 'chamber'")
    long lastNumber();
}
