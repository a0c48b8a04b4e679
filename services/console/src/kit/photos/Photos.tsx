import { Button, Modal } from "antd";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { PhotoRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { usePhoto } from "./data";
import photos from "./photos.module.css";
import { Shown } from "./Shown";
import { Thumb } from "./Thumb";

interface PhotosProps {
  photos: readonly PhotoRead[];
  zone: string;
}

/** Photos in small; each opens large, and the arrow keys lead from one to the next. */
export function Photos({ photos: all, zone }: PhotosProps) {
  const { t } = useTranslation("inspections");
  const [at, setAt] = useState<number | null>(null);
  const shown = at === null ? undefined : all[at];
  if (all.length === 0) return null;
  return (
    <>
      <ul className={photos.thumbs} aria-label={t("photo.title")}>
        {all.map(({ id }, index) => (
          <li key={id}>
            <button type="button" className={photos.open} onClick={() => setAt(index)}>
              <Thumb id={id} number={index + 1} />
            </button>
          </li>
        ))}
      </ul>
      {shown === undefined || at === null ? null : (
        <Large
          photo={shown}
          place={{ at, all: all.length }}
          zone={zone}
          onShow={(by) => setAt(Math.min(all.length - 1, Math.max(0, at + by)))}
          onClose={() => setAt(null)}
        />
      )}
    </>
  );
}

interface LargeProps {
  photo: PhotoRead;
  place: { at: number; all: number };
  zone: string;
  onShow: (by: 1 | -1) => void;
  onClose: () => void;
}

function Large({ photo, place: { at, all }, zone, onShow, onClose }: LargeProps) {
  const { t } = useTranslation("inspections");
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") onShow(-1);
    if (key === "ArrowRight") onShow(1);
  };
  return (
    <Modal
      open
      width={900}
      title={t("photo.place", { place: at + 1, all })}
      onCancel={onClose}
      footer={[
        <Button key="back" disabled={at === 0} icon={<Icon name="back" size={16} />} onClick={() => onShow(-1)}>
          {t("phone.back")}
        </Button>,
        <Button key="next" disabled={at === all - 1} icon={<Icon name="forward" size={16} />} onClick={() => onShow(1)}>
          {t("phone.next")}
        </Button>,
      ]}
      modalRender={(node) => <div onKeyDown={onKeyDown}>{node}</div>}
    >
      <Picture key={photo.id} id={photo.id} number={at + 1} />
      <dl className={photos.facts}>
        <dt>{t("photo.by")}</dt>
        <dd>{photo.created_by_name}</dd>
        <dt>{t("deviceTime")}</dt>
        <dd>{photo.taken_at === null ? "—" : <Moment at={photo.taken_at} zone={zone} />}</dd>
        <dt>{t("photo.received")}</dt>
        <dd>
          <Moment at={photo.received_at} zone={zone} />
        </dd>
        <dt>{t("photo.hash")}</dt>
        <dd>{photo.sha256}</dd>
        <dt>{t("photo.originalHash")}</dt>
        <dd>{photo.original_sha256}</dd>
      </dl>
    </Modal>
  );
}

function Picture({ id, number }: { id: string; number: number }) {
  const { t } = useTranslation("inspections");
  const { data, error, refetch } = usePhoto(id, "large");
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading rows={6} />;
  return <Shown content={data} className={photos.large} alt={t("photo.one", { number })} />;
}
