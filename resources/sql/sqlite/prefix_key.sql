-- Part of prefix_stretch.sql: the key within the stretch. Positions of a lower rank sort before the whole stretch, those of a
-- higher rank after it.
CASE WHEN :position < '{rank}' THEN '' WHEN :position < '{next}' THEN substr(:position, 2) ELSE :after_prefix END
