package vn.gov.nghean.tuongduong.cchc.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.gov.nghean.tuongduong.cchc.document.StoredFiles;

/**
 * Keeps files that are too large from the interfaces for programs. A page that takes
 * files refuses them itself, so that what else was filled in stays on it.
 */
@Component
class UploadLimit implements WebMvcConfigurer, HandlerInterceptor {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request instanceof MultipartHttpServletRequest sent
				&& sent.getFileMap().values().stream().anyMatch(UploadLimit::isTooLarge)) {
			throw new MaxUploadSizeExceededException(StoredFiles.LARGEST);
		}
		return true;
	}

	private static boolean isTooLarge(MultipartFile file) {
		return file.getSize() > StoredFiles.LARGEST;
	}

}
