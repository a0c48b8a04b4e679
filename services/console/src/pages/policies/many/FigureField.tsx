import { Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { CountInput } from "@/kit/forms/CountInput";
import { DurationInput } from "@/kit/forms/DurationInput";
import { SEVERITY_OPTIONS } from "@/kit/severity/options";
import { useStaff } from "@/kit/sites/sites";
import { LevelList } from "../LevelFields";
import { MOST_REPEATS } from "../StepFields";
import { StepList } from "../StepList";
import { RetryFields } from "../RetryFields";
import { StormFields } from "../StormFields";
import { DURATIONS, isDuration } from "../durations";
import type { Mistake } from "../plan";
import { specOf } from "../catalogue";
import type { FigureName, Figures } from "../figures";
import { PlainField } from "../PlainField";

interface FigureFieldProps<Name extends FigureName> {
  name: Name;
  label: string;
  value: Figures[Name];
  wrong: readonly Mistake[];
  disabled: boolean;
  onChange: (value: unknown) => void;
}

/** The field of one figure, as on the page of one site. */
export function FigureField({ name, label, value, wrong, disabled, onChange }: FigureFieldProps<FigureName>) {
  const { t } = useTranslation("policies");
  const staff = useStaff();
  if (isDuration(name)) {
    return (
      <DurationInput
        label={label}
        value={value as number}
        {...DURATIONS[name]}
        disabled={disabled}
        onChange={onChange}
      />
    );
  }
  const spec = specOf(name);
  if (spec) return <PlainField spec={spec} label={label} value={value} disabled={disabled} onChange={onChange} />;
  switch (name) {
    case "steps": {
      const people = { siteId: "", staff, onDuty: undefined };
      const steps = value as Figures["steps"];
      return <StepList steps={steps} people={people} wrong={wrong} disabled={disabled} onChange={onChange} />;
    }
    case "repeat":
      return (
        <CountInput
          label={label}
          min={0}
          max={MOST_REPEATS}
          value={value as number}
          disabled={disabled}
          onChange={onChange}
        />
      );
    case "levels":
      return <LevelList levels={value as Figures["levels"]} wrong={wrong} disabled={disabled} onChange={onChange} />;
    case "auto_resolve":
      return <Switch aria-label={label} checked={value as boolean} disabled={disabled} onChange={onChange} />;
    case "urgent":
    case "routine":
      return <RetryFields kind={name} value={value as Figures["urgent"]} disabled={disabled} onChange={onChange} />;
    case "storm":
      return <StormFields storm={value as Figures["storm"]} disabled={disabled} onChange={onChange} />;
    default: {
      const never = name === "reason_from" ? [{ value: "never", label: t("levels.reasonNever") }] : [];
      return (
        <Select<string>
          aria-label={label}
          value={value as string}
          disabled={disabled}
          options={[...SEVERITY_OPTIONS, ...never]}
          onChange={onChange}
          style={{ width: 160 }}
        />
      );
    }
  }
}
