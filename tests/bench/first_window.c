/* first_window COMMAND [ARGUMENT...]: starts COMMAND on $DISPLAY, where no window manager runs, and prints how many
   milliseconds pass until its first window is mapped and until something has been painted in it. Ends the command. */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/select.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { least_width = 100, least_height = 80, grid = 16, enough_colours = 3, between_looks = 2000 /* microseconds */ };
static const double patience = 20000; /* Milliseconds. */

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* A window may go while it is looked at. */
static int ignore_error(Display* display, XErrorEvent* error) {
  (void)display;
  (void)error;
  return 0;
}

/* The window of an event that maps a program's main window, or None. */
static Window mapped_by(Display* display, const XEvent* event) {
  XWindowAttributes attributes;
  if (event->type != MapNotify || event->xmap.override_redirect) return None;
  if (!XGetWindowAttributes(display, event->xmap.window, &attributes)) return None;
  return attributes.width >= least_width && attributes.height >= least_height ? event->xmap.window : None;
}

/* Whether a grid of points shows more colours than a background and its border. Only the lines of the grid are asked for: to
   copy the whole window again and again would take the time from the program that is to paint it. */
static int is_painted(Display* display, Window window) {
  XWindowAttributes attributes;
  if (!XGetWindowAttributes(display, window, &attributes) || attributes.map_state != IsViewable) return 0;
  unsigned long colours[enough_colours];
  int found = 0;
  for (int line = 0; line < grid && found < enough_colours; ++line) {
    XImage* image = XGetImage(display, window, 0, (attributes.height - 1) * line / (grid - 1), (unsigned)attributes.width, 1,
                              AllPlanes, ZPixmap);
    if (!image) return 0;
    for (int point = 0; point < grid && found < enough_colours; ++point) {
      const unsigned long colour = XGetPixel(image, (attributes.width - 1) * point / (grid - 1), 0);
      int known = 0;
      while (known < found && colours[known] != colour) ++known;
      if (known == found) colours[found++] = colour;
    }
    XDestroyImage(image);
  }
  return found == enough_colours;
}

static void wait_for_display(Display* display) {
  fd_set set;
  struct timeval timeout = {0, between_looks};
  FD_ZERO(&set);
  FD_SET(ConnectionNumber(display), &set);
  select(ConnectionNumber(display) + 1, &set, NULL, NULL, &timeout);
}

int main(int count, char** arguments) {
  Display* display = XOpenDisplay(NULL);
  if (count < 2 || !display) return 2;
  XSetErrorHandler(ignore_error);
  XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
  XSync(display, 0);

  const double start = now();
  const pid_t program = fork();
  if (program < 0) return 2;
  if (program == 0) {
    setpgid(0, 0);
    if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr)) _exit(127);
    execvp(arguments[1], arguments + 1);
    _exit(127);
  }

  double mapped = -1, painted = -1;
  Window window = None;
  while (painted < 0 && now() - start < patience) {
    while (mapped < 0 && XPending(display)) {
      XEvent event;
      XNextEvent(display, &event);
      window = mapped_by(display, &event);
      if (window != None) mapped = now() - start;
    }
    if (window != None && is_painted(display, window)) painted = now() - start;
    if (waitpid(program, NULL, WNOHANG) == program) return 1;
    if (painted < 0) wait_for_display(display);
    /* An empty window has nothing to paint. */
    if (mapped >= 0 && painted < 0 && getenv("FIRST_MAP_ONLY")) break;
  }
  printf("%.3f %.3f\n", mapped, painted);
  kill(-program, SIGKILL);
  waitpid(program, NULL, 0);
  return mapped < 0;
}
