#pragma once

namespace fake_device {

void registerAnnotations();
int annotationMarks();
int openAnnotationRanges();

}  // namespace fake_device
